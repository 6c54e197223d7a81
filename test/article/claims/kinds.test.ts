import { describe, expect, it } from 'vitest'
import { claimsOf } from './claimsOf.ts'

/** The sentence, its strength, and a kind that must be among its kinds. All of them name the subject 甲库 or Alpha. */
const must: readonly (readonly [string, string])[] = [
  ['甲库的冷启动耗时为 340 毫秒。', 'statistic'],
  ['換用甲庫之後，記憶體用量下降了 42%。', 'statistic'],
  ['甲库的用户已超过三十万家，是乙库的两倍。', 'statistic'],
  ['大部分公司的後台都採用甲庫。', 'statistic'],
  ['Most small teams use Alpha.', 'statistic'],
  ['甲库是同类工具里最快的一个。', 'superlative'],
  ['甲庫是業界唯一通過該認證的產品。', 'superlative'],
  ['众所周知，甲库更省心。', 'vague-attribution'],
  ['很多開發者都認為甲庫上手輕鬆。', 'vague-attribution'],
  ['号称零故障的甲库去年换了维护者。', 'vague-attribution'],
  ['甲库的写入速度比乙库更快。', 'comparative'],
  ['在吞吐方面甲庫明顯優於乙庫。', 'comparative'],
  ['甲库在任何机器上都能离线编译。', 'absolute'],
  ['甲庫不支援增量備份。', 'named-fact'],
  ['甲库由 Foo 公司于 2017 年发布，后来捐赠给基金会。', 'named-fact'],
  ['三年之内甲库必将取代乙库。', 'prediction'],
  ['Alpha starts in 340 ms on a cold cache.', 'statistic'],
  ['Alpha is three times as compact as its rivals.', 'statistic'],
  ['Alpha is the fastest engine in this group.', 'superlative'],
  ['Studies show that teams settle on Alpha.', 'vague-attribution'],
  ['Most developers prefer Alpha for side projects.', 'vague-attribution'],
  ['Alpha compiles faster than Beta.', 'comparative'],
  ['Alpha never loses an acknowledged write.', 'absolute'],
  ['Alpha does not support nested transactions.', 'named-fact'],
  ['Alpha was released in March 2017 and is backed by Acme.', 'named-fact'],
  ['Within a few years Alpha will replace Beta.', 'prediction']
]

describe('kinds of must claims', () => {
  it.each(must)('%s is %s', (text, kind) => {
    const [claim] = claimsOf(text, { subjects: ['甲库', '乙库', 'Alpha', 'Beta'] })
    expect(claim?.strength).toBe('must')
    expect(claim?.kinds).toContain(kind)
  })

  it('names the most telling kind first and the words that decided', () => {
    const [claim] = claimsOf('甲库的查询比乙库快 3 倍。', { subjects: ['甲库', '乙库'] })
    expect(claim?.kinds.slice(0, 2)).toEqual(['statistic', 'comparative'])
    expect(claim?.cue).toMatchObject({ by: 'lexicon:claims-statistic/must', term: '3 倍' })
    expect(claim?.cue.place).toMatchObject({ start: { line: 1, column: 11 }, end: { line: 1, column: 14 } })
  })
})

describe('praise and blame of a subject', () => {
  it.each([
    ['甲库的文档写得清晰易懂。', '甲库', 'pro'],
    ['甲庫的安裝過程相當繁瑣。', '甲庫', 'con'],
    ['甲库更容易扩展。', '甲库', 'pro'],
    ['Alpha is easy to pick up.', 'Alpha', 'pro'],
    ['Alpha feels cumbersome on small screens.', 'Alpha', 'con']
  ] as const)('%s should have grounds', (text, subject, polarity) => {
    const [claim] = claimsOf(text, { subjects: [subject], told: [[text, subject, polarity]] })
    expect(claim).toMatchObject({ strength: 'should', subject: 's1' })
  })

  it('lists each kind of it', () => {
    const kinds = (text: string, subject: string) => claimsOf(text, { subjects: [subject], told: [[text, subject, 'pro']] })[0]?.kinds
    expect(kinds('甲库的界面堪称神器，值得拥有。', '甲库')).toContain('promotional')
    expect(kinds('甲库采用分层缓存，从而改善了体验。', '甲库')).toContain('causal')
    expect(kinds('Alpha is an exquisite tool of unparalleled elegance.', 'Alpha')).toContain('promotional')
    expect(kinds('Thanks to its small core Alpha is easy to embed.', 'Alpha')).toContain('causal')
  })

  it('does not raise plain capabilities', () => {
    const text = '甲库支持 TLS。\n\nAlpha supports TLS.'
    expect(claimsOf(text, { subjects: ['甲库', 'Alpha'], told: [['甲库支持 TLS。', '甲库', 'pro']] })).toEqual([])
  })
})

describe('notes', () => {
  it.each([
    ['甲库可能增加维护的负担。', 'hedge'],
    ['甲庫在一些團隊中使用。', 'vague-quantity'],
    ['我觉得甲库最好看。', 'superlative'],
    ['在我看來，甲庫的設計更優雅。', 'comparative'],
    ['Alpha may add some upkeep.', 'hedge'],
    ['Several teams run Alpha.', 'vague-quantity'],
    ['In my experience Alpha is the fastest.', 'superlative']
  ])('%s stays in the ledger', (text, kind) => {
    const [claim] = claimsOf(text, { subjects: ['甲库', '甲庫', 'Alpha'] })
    expect(claim?.strength).toBe('note')
    expect(claim?.kinds).toContain(kind)
  })

  it('a hedge does not silence a must claim', () => {
    expect(claimsOf('甲库可能比乙库快 3 倍。', { subjects: ['甲库', '乙库'] })[0]?.strength).toBe('must')
    expect(claimsOf('Alpha may well be 40% cheaper.', { subjects: ['Alpha'] })[0]?.strength).toBe('must')
  })
})
