import { describe, expect, it } from 'vitest'
import { claimsOf, type Told } from './claimsOf.ts'

const SUBJECTS = ['甲库', '甲庫', '乙库', 'Alpha', 'Beta']
const read = (text: string, polarity?: 'pro' | 'con') => {
  const subject = SUBJECTS.find((name) => text.includes(name))!
  const told: Told[] = polarity ? [[text, subject, polarity]] : []
  return claimsOf(text, { subjects: SUBJECTS, told })[0]
}

describe('the first kind is that of the cue that decided', () => {
  it.each([
    ['2016 年，甲库由 Acme 公司发布。', 'named-fact'],
    ['甲庫誕生於 2016 年，如今團隊仍在維護。', 'named-fact'],
    ['Alpha was released in 2016 by Acme.', 'named-fact'],
    ['甲库类似乙库，由清华大学的团队开发。', 'named-fact'],
    ['甲库无法嵌套事务。', 'named-fact'],
    ['Alpha does not support nested transactions, similar to Beta.', 'named-fact'],
    ['甲库在所有方面都优于乙库。', 'comparative'],
    ['甲库 2016 年就有 300 家用户。', 'statistic'],
    ['据说甲库不支持嵌套。', 'vague-attribution'],
    ['Experts say that Alpha will replace Beta.', 'vague-attribution']
  ])('%s: %s', (text, kind) => {
    expect(read(text)?.strength).toBe('must')
    expect(read(text)?.kinds[0]).toBe(kind)
    expect(read(text)?.cue.by).toContain(kind === 'named-fact' ? 'claims-fact' : 'claims-')
  })

  it('cues that only add up state a fact, whatever they are', () => {
    const text = '甲库缺乏界面，每次升级一直需要手工改动配置文件并且重新登记插件目录。'
    expect(read(text, 'con')).toMatchObject({ strength: 'must', kinds: ['named-fact', 'absolute'] })
  })
})

describe('words that are not asserted', () => {
  it.each([
    // kept away
    ['甲库用校验码避免出现不兼容。', 'pro'],
    ['甲庫修復了無法開啟附件的問題。', 'pro'],
    ['Alpha avoids unsupported formats.', 'pro'],
    // possible
    ['甲库可能无法同时写入。', 'con'],
    ['Alpha may be unable to reconnect.', 'con'],
    // asked
    ['甲库会判断序号是否最小。', 'pro'],
    ['Alpha checks whether every node is up.', 'pro']
  ] as const)('%s', (text, polarity) => {
    expect(read(text, polarity)?.strength).not.toBe('must')
  })

  it.each([
    '甲库的团队这几年换了办公室。',
    '甲库用唯一索引去重。',
    '先确定最适合团队的甲库插件。',
    '甲库和乙库哪个更好？这里比一比。',
    '甲库适合三十人以下的团队。',
    '一百人以内就选甲库。',
    '写入一万行所需的时间：',
    '甲庫的目標是成為最輕的引擎。',
    '有成千上万的人用甲库。',
    'A long Alpha sprint is a sprint of more than two weeks.',
    'Keep every sprint of Alpha in one file.',
    'The simplest thing to explain is Alpha.'
  ])('or measure, rank or compare nothing: %s', (text) => {
    expect(read(text)?.strength ?? 'none').not.toBe('must')
  })

  it('but a figure stays one', () => {
    expect(read('甲库可能比乙库快 3 倍。')?.kinds[0]).toBe('statistic')
    expect(read('甲库能避免 30% 的错误。')?.kinds[0]).toBe('statistic')
    expect(read('Alpha avoids 30% of the errors.')?.kinds[0]).toBe('statistic')
  })
})
