import { describe, expect, it } from 'vitest'
import { dimensions } from '../../src/lexicon/dimensions.generated.ts'
import { profileFor } from '../../src/profiles/profileFor.ts'
import { profiles } from '../../src/profiles/profiles.ts'
import { createArticle, type Sketch } from '../lint/createArticle.ts'

const idOf = (sketch: Sketch, options = {}) => profileFor(createArticle(sketch), options).id

describe('profileFor', () => {
  it.each([
    [['开源大模型', '闭源大模型'], 'open-vs-closed'],
    [['開源軟體', '封閉源碼軟體'], 'open-vs-closed'],
    [['Open-Source LLMs', 'Proprietary LLMs'], 'open-vs-closed'],
    [['Open source', 'closed source', 'Freeware'], 'none'],
    [['开源数据库', '自研数据库'], 'none'],
    [['Kite', 'Loom'], 'none']
  ])('of %j is %s', (subjects, id) => {
    expect(idOf({ subjects })).toBe(id)
  })

  it('prefers what is declared to what is configured to what it would choose', () => {
    const subjects = ['开源', '闭源']
    expect(idOf({ subjects }, { profile: 'software-quality' })).toBe('software-quality')
    expect(idOf({ subjects, declaredProfile: 'none' }, { profile: 'software-quality' })).toBe('none')
    expect(idOf({ subjects, declaredProfile: 'no such' }, { profile: 'software-quality' })).toBe('software-quality')
  })

  it('takes profiles of the user', () => {
    const own = { id: 'own', description: { zh: '', en: '' }, required: ['cost'], recommended: [] }
    expect(profileFor(createArticle({ subjects: [] }), { profile: 'own', profiles: [own] })).toBe(own)
  })

  it('refuses a configured profile that does not exist', () => {
    expect(() => idOf({ subjects: [] }, { profile: 'onw' })).toThrow('Unknown profile `onw`, expected one of `open-vs-closed`')
  })
})

describe('the shipped profiles', () => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))('%s names standard dimensions, once each', (_, profile) => {
    const ids = [...profile.required, ...profile.recommended]
    const parts = Object.values(profile.parts ?? {}).flat()
    expect([...ids, ...parts].filter((id) => !dimensions.some((dimension) => dimension.id === id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('open-vs-closed asks for or recommends the whole core set', () => {
    const profile = profiles.find((one) => one.id === 'open-vs-closed')!
    expect([profile.required.length, profile.recommended.length]).toEqual([6, 12])
  })
})
