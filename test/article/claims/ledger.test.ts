import { describe, expect, it } from 'vitest'
import { claimsOf } from './claimsOf.ts'

const kindsOf = (text: string) => claimsOf(text, { subjects: ['甲库', '乙库'] }).flatMap(({ kinds }) => kinds)

describe('comparisons that only the ledger lists', () => {
  it.each([
    '导出的版面没有旧版好看。',
    '甲库的图标和乙库如出一辙。',
    '甲庫的選單與乙庫相差無幾。',
    '待机较上一代有所改善。',
    '按键比去年那款有质感。',
    '快捷键跟旧编辑器一模一样，值得换吗？'
  ])('%s', (text) => {
    expect(kindsOf(text)).toContain('comparative')
    expect(claimsOf(text).map(({ strength }) => strength)).toEqual(['note'])
  })
})

describe('words that compare or count nothing', () => {
  it.each([
    '甲库的性价比高。',
    '他把旋钮调到最大。',
    '机器的最大功率写在铭牌上。',
    '她迫不及待地拆开了盒子。',
    '参加秒杀需要登录。',
    '希望以后能更完善。',
    '这套战略方案由所有的成员拥有的席位决定。'
  ])('%s', (text) => {
    const kinds = kindsOf(text)
    for (const kind of ['comparative', 'superlative', 'vague-quantity']) expect(kinds).not.toContain(kind)
  })
})

it('notes nothing of what a question itself asks', () => {
  expect(claimsOf('甲库比乙库快吗？')).toEqual([])
})

it.each(['为什么甲库比乙库快？', 'Why is Kestrel faster than Merlin?'])('%s takes the comparison for granted', (text) => {
  expect(claimsOf(text)).toMatchObject([{ kinds: expect.arrayContaining(['comparative']), strength: 'note' }])
})

it.each(['他们是港口的主力。', 'They finished in the top five.'])('%s ranks nothing above all others', (text) => {
  expect(claimsOf(text).flatMap(({ kinds }) => kinds)).not.toContain('superlative')
})
