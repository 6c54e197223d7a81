import { expect, it } from 'vitest'
import { profiles } from '../../src/profiles/profiles.ts'
import { resolveProfiles } from '../../src/profiles/resolveProfiles.ts'

const shipped = (id: string) => profiles.find((profile) => profile.id === id)!

it('makes a profile of what the user lists', () => {
  expect(resolveProfiles({ own: { description: 'Ours', required: ['cost'], parts: { cost: ['trend'] } } })).toEqual([
    { id: 'own', description: { zh: 'Ours', en: 'Ours' }, required: ['cost'], recommended: [], parts: { cost: ['trend'] } }
  ])
})

it('adds to the profile it extends, takes away, and moves from one list to the other', () => {
  const [own] = resolveProfiles({
    own: { extends: 'open-vs-closed', required: ['openness', 'Noise'], recommended: ['cost'], without: ['security', 'data-sharing'] }
  })
  const base = shipped('open-vs-closed')
  expect(own).toEqual({
    id: 'own',
    extends: 'open-vs-closed',
    description: { zh: '', en: '' },
    required: [...base.required.filter((id) => !['cost', 'security'].includes(id)), 'openness', 'Noise'],
    recommended: [...base.recommended.filter((id) => !['openness', 'data-sharing'].includes(id)), 'cost']
  })
})

it('follows profiles of the user in any order', () => {
  const resolved = resolveProfiles({ c: { extends: 'b', without: ['x'] }, b: { extends: 'a', required: ['y'] }, a: { required: ['x'] } })
  expect(resolved.map(({ id, required }) => [id, required])).toEqual([
    ['c', ['y']],
    ['b', ['x', 'y']],
    ['a', ['x']]
  ])
})

it('takes the shipped profile of its own name for what it extends, with its description, parts and drivers', () => {
  const resolved = resolveProfiles({
    'software-quality': { extends: 'software-quality', parts: { security: ['privacy'] } },
    'decision-record': { extends: 'decision-record', required: ['cost'] },
    other: { extends: 'software-quality', without: ['safety'] }
  })
  expect(resolved[0]).toEqual({
    ...shipped('software-quality'),
    extends: 'software-quality',
    parts: { ...shipped('software-quality').parts, security: ['privacy'] }
  })
  expect(resolved[1]).toMatchObject({ drivers: true, required: ['cost'] })
  expect(resolved[2]?.parts).toHaveProperty('security')
})

it('knows dimensions by the names the user gave them', () => {
  const name = (written: string) => (written === 'Price' ? 'cost' : written)
  const [own] = resolveProfiles({ own: { extends: 'open-vs-closed', required: ['Noise'], without: ['Price'] } }, name)
  expect(own?.required).not.toContain('cost')
  expect(own?.required).toContain('Noise')
})
