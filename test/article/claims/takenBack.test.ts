/** Words that claim much and are not the author's, or are taken back, asked for, or tell what the author did. */
import { describe, expect, it } from 'vitest'
import { claimsOf } from './claimsOf.ts'

const subjects = ['甲锅', '乙锅', 'Akettle', 'Burner']
const musts = (text: string) => claimsOf(text, { subjects }).flatMap(({ strength, kinds }) => (strength === 'must' ? [kinds[0]] : []))
const all = (text: string) => claimsOf(text, { subjects }).map(({ strength, kinds }) => [strength, kinds[0]])

describe('what somebody else says in quotation marks', () => {
  it.each([
    '邻居说：“甲锅是最安全的，绝对不会糊底。”',
    '甲锅的广告语是“永远不粘”。',
    '“甲锅是最省电的”，修理师傅说。',
    '"Akettle is the fastest of all," says my neighbour.',
    'The shop assistant told us: "Burner never breaks."',
    'Its slogan is "the best kettle in the world".'
  ])('is noted: %s', (text) => {
    expect(all(text)).toEqual([['note', expect.any(String)]])
  })

  it.each([
    '甲锅“最省电”。',
    '甲锅也被称为“铁锅”，是最省电的。',
    'Akettle is the "fastest" of all.',
    'It says "Akettle" on the lid, and it is the fastest of all.'
  ])('not so the words of the author: %s', (text) => {
    expect(musts(text)).toEqual(['superlative'])
  })

  it.each(['专家说：“乙锅是最安全的。”', 'Experts say: "Burner is the safest."'])('who is leaned on still wants a name: %s', (text) => {
    expect(musts(text)).toEqual(['vague-attribution'])
  })

  it('a novice is no scholar', () => {
    expect(all('对初学者来说，甲锅不难。').flat()).not.toContain('vague-attribution')
  })
})

describe('what is taken back', () => {
  it.each([
    '甲锅不是最轻的。',
    '乙锅并非唯一的选择。',
    '甲锅并不总是粘底。',
    '乙锅未必更快。',
    '甲锅不一定更便宜。',
    'Akettle is not the fastest.',
    'Burner is hardly the best choice.',
    'It is not the only option.',
    "Burner isn't always cheaper.",
    "Akettle isn't completely silent."
  ])('%s', (text) => {
    expect(musts(text).filter((kind) => kind !== 'named-fact')).toEqual([])
  })

  it.each([
    ['甲锅不仅是最轻的，也是最稳的。', 'superlative'],
    ['甲锅绝不粘底，永远如此。', 'absolute'],
    ['乙锅不比甲锅快。', 'comparative'],
    ['Akettle is not only the fastest of all.', 'superlative'],
    ['Burner is not faster than Akettle.', 'comparative'],
    ['Burner never breaks and always works.', 'absolute']
  ])('what only sounds so: %s', (text, kind) => {
    expect(musts(text)).toEqual([kind])
  })
})

describe('figures that measure nothing', () => {
  it.each([
    '我用了甲锅三年。',
    '我先把两口锅借来用了一个月。',
    'I have used both for two years.',
    'We have lived with Burner for six months.',
    '乙锅的垫圈最好是每半年换一次。',
    '建议每三个月清洗一次甲锅。',
    'Replace the filter of Akettle every six months.',
    '路程在 5 公里以内就骑车，超过 15 公里就坐地铁。'
  ])('%s', (text) => {
    expect(musts(text)).toEqual([])
  })

  it.each([
    ['甲锅用三年就坏。', 'statistic'],
    ['安装乙锅只要 2 分钟。', 'statistic'],
    ['打开盖子平均要 3 秒。', 'statistic'],
    ['Akettle pours 40 cups/h.', 'statistic'],
    ['Burner lasts for two years.', 'statistic']
  ])('what does: %s', (text, kind) => {
    expect(musts(text)).toEqual([kind])
  })
})

describe('kinds', () => {
  it.each([
    ['数据 100% 在自己手里。', 'absolute'],
    ['甲锅有 100% 的回收率。', 'statistic'],
    ['乙锅最多坐两个鸡蛋。', undefined],
    ['用甲锅的人最多。', 'superlative'],
    ['Burner will certainly double in price by 2035.', 'prediction'],
    ['Burner was founded in 2015.', 'named-fact']
  ])('%s', (text, kind) => {
    expect(musts(text)[0]).toBe(kind)
  })

  it.each([['目前甲锅的最新版本是 3.0.5。'], ['Currently the latest version of Akettle is 3.0.5.']])('a version grows old: %s', (text) => {
    expect(claimsOf(text, { subjects })).toMatchObject([{ strength: 'must', kinds: ['named-fact'], ages: { by: 'now' } }])
  })
})

describe('labels are no claims', () => {
  it.each(['缺点：\n\n- 甲锅不粘底\n', '**劣势**：\n', 'Disadvantages:\n', '| | 甲锅 | 乙锅 |\n|---|---|---|\n| 安全 | 有盖 | 无盖 |\n'])(
    '%s',
    (text) => {
      expect(claimsOf(text, { subjects }).filter(({ text: words }) => /缺点|劣势|Disadvantages|^安全$/.test(words))).toEqual([])
    }
  )

  it('a first cell that claims something stays', () => {
    expect(musts('| 说法 | 备注 |\n|---|---|\n| 甲锅是最轻的锅 | 厂家 |\n')).toEqual(['superlative'])
  })
})
