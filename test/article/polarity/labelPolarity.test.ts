import { describe, expect, it } from 'vitest'
import { labelPolarity } from '../../../src/article/polarity/labelPolarity.ts'
import { symbolPolarity } from '../../../src/article/polarity/symbolPolarity.ts'

describe('labelPolarity', () => {
  it.each([
    // label, polarity, rest
    ['优点：', 'pro', ''],
    ['優點', 'pro', ''],
    ['橡木队列的优势', 'pro', '橡木队列'],
    ['三、缺點與不足', 'con', ''],
    ['Elm 的局限性', 'con', 'Elm'],
    ['优缺点', 'mixed', ''],
    ['优势与劣势', 'mixed', ''],
    ['適用場景', 'use-case', ''],
    ['选择 Oak 当：', 'use-case', 'Oak'],
    ['不适用场景', 'con', ''],
    ['选型建议', 'verdict', ''],
    ['结论与选型', 'verdict', ''],
    ['它的优点有', 'pro', ''],
    ['优点一：启动快', 'pro', '启动快'],
    ['何时不使用 Oak', 'con', 'Oak'],
    ['面临的挑战', 'con', ''],
    ['Winner: Elm', 'verdict', 'Elm'],
    ["What I don't like about Elm", 'con', 'Elm'],
    ['性能优势', 'pro', '性能'],
    ['**Pros:**', 'pro', ''],
    ['Advantages of Oak', 'pro', 'Oak'],
    ['Oak: Cons', 'con', 'Oak'],
    ['Drawbacks', 'con', ''],
    ['Pros and Cons of the Options', 'mixed', ''],
    ['Trade-offs', 'mixed', ''],
    ['Positive Consequences <!-- optional -->', 'pro', ''],
    ['Where Oak Wins', 'pro', 'Oak'],
    ['Where Elm falls short', 'con', 'Elm'],
    ['When to use Oak', 'use-case', 'Oak'],
    ['When not to use Oak', 'con', 'Oak'],
    ['Choose Elm if:', 'use-case', 'Elm'],
    ['✅ Benefits', 'pro', ''],
    ['Conclusion', 'verdict', ''],
    ['Good, because it starts in a second', 'pro', 'it starts in a second'],
    ['Bad, because the licence forbids resale and every one of us would have to sign a new contract', 'con', undefined],
    ['Neutral, because nobody uses it', 'neutral', 'nobody uses it']
  ] as const)('%s is %s', (label, polarity, rest) => {
    const read = labelPolarity(label)
    expect(read?.polarity).toBe(polarity)
    if (rest !== undefined) expect(read?.rest).toBe(rest)
    expect(label.slice(read!.start, read!.end)).toBe(read!.term)
  })

  it.each([
    '性能',
    '没有缺点',
    'No drawbacks',
    'Cost',
    'Simple to use',
    'Decision Drivers',
    '推荐指数',
    '适合数据分析',
    'It has the advantage that all the people who read this text are able to run it at home',
    ''
  ])('%j announces nothing', (label) => {
    expect(labelPolarity(label)).toBeNull()
  })
})

describe('symbolPolarity', () => {
  it.each([
    ['✅', 'pro'],
    ['**Yes**', 'pro'],
    ['✔ since 2.0', 'pro'],
    [':white_check_mark:', 'pro'],
    ['支持', 'pro'],
    ['❌', 'con'],
    ['No (planned)', 'con'],
    ['不支持，需插件', 'con'],
    ['無', 'con'],
    [':x:', 'con'],
    ['🟡', 'neutral'],
    ['部分', 'neutral'],
    ['N/A', 'neutral'],
    ['★★★★☆', 'neutral'],
    ['-', 'empty'],
    ['⚪', 'empty']
  ])('%s is %s', (cell, polarity) => {
    expect(symbolPolarity(cell)?.polarity).toBe(polarity)
  })

  it.each(['支持事务', 'Nothing', 'Yesterday', '有序集合', 'x', '10 ms', '- see below', ''])('%j is text', (cell) => {
    expect(symbolPolarity(cell)).toBeNull()
  })
})
