/** Single rules as plugins, and the presets made of them: the conventions of remark-lint. */
import { remark } from 'remark'
import remarkLint from 'remark-lint'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import evenhand from '../../rules/evenhand.ts'
import recommended from '../../rules/preset-recommended.ts'
import strict from '../../rules/preset-strict.ts'
import unsupportedStatistic from '../../rules/unsupported-statistic/plugin.ts'
import unusedDirective from '../../rules/unused-directive/plugin.ts'
import vagueSource from '../../rules/vague-source/plugin.ts'
import type { RulePlugin, RulePluginSetting } from '../../src/index.ts'

const body = `## 时间
- 骑车：平均 35 分钟
- 开车：专家认为容易堵

## 花费
- 骑车：便宜
- 开车：贵
`
const source = `# 骑车与开车的对比\n\n${body}`

function run(plugins: readonly (readonly [RulePlugin, RulePluginSetting?])[], value = source, settings: object = {}) {
  const file = new VFile({ path: 'a.md', value })
  const processor = remark().use({ settings })
  for (const [plugin, setting] of plugins) processor.use(plugin, setting)
  processor.runSync(processor.parse(file), file)
  return file
}
const ids = (file: VFile) => file.messages.map(({ ruleId }) => ruleId)

describe('a rule as a plugin', () => {
  it('says what it says among the others, and nothing else', () => {
    const file = run([[unsupportedStatistic]])
    expect(ids(file)).toEqual(['unsupported-statistic'])
    const all = new VFile({ path: 'a.md', value: source })
    remark().use(evenhand).runSync({ type: 'root', children: [] }, all)
    expect(file.messages).toEqual(all.messages.filter(({ ruleId }) => ruleId === 'unsupported-statistic'))
    expect(unsupportedStatistic.rule.id).toBe('unsupported-statistic')
  })

  it.each([
    [undefined, true],
    [true, true],
    ['on', true],
    ['warn', false],
    [1, false],
    [2, true],
    [[2], true],
    [['error', { allow: [] }], true],
    ['info', undefined],
    [{ allow: [] }, true],
    [[true, { allow: [] }], true]
  ] as const)('takes the severity %j', (setting, fatal) => {
    const { messages } = run([[unsupportedStatistic, setting]])
    expect(messages.map((message) => message.fatal)).toEqual([fatal])
  })

  it.each([false, 'off', 0, [0], ['off', {}], [2, { allow: ['35 分钟'] }]] as const)('is silent with %j', (setting) => {
    expect(run([[unsupportedStatistic, setting]]).messages).toEqual([])
  })

  it('refuses what it does not know', () => {
    expect(() => run([[unsupportedStatistic, 'fatal' as never]])).toThrow('unexpected severity "fatal", expected 0, 1, 2')
    expect(() => run([[unsupportedStatistic, [2, { alow: [] }]]])).toThrow('did you mean `allow`?')
  })

  it('takes what is about reading from the settings of the processor', () => {
    expect(run([[unsupportedStatistic]], source, { evenhand: { lang: 'en' } }).messages[0]!.reason).toMatch(/^Figure/)
    expect(() => run([[unsupportedStatistic]], source, { evenhand: { lang: 'fr' } })).toThrow('"fr"')
  })

  it('reads a file once for all of them', () => {
    const seen: unknown[] = []
    const file = new VFile({ path: 'a.md', value: source })
    const note =
      () =>
      (_: unknown, { data }: VFile) =>
        void seen.push(data.evenhand?.article)
    const noteAgain = () => note()
    remark().use(unsupportedStatistic).use(note).use(vagueSource).use(noteAgain).runSync({ type: 'root', children: [] }, file)
    expect(seen[0]).toBeDefined()
    expect(seen[1]).toBe(seen[0])
  })
})

describe('comments', () => {
  const silenced = (comment: string) => `# 骑车与开车的对比\n\n${comment}\n\n${body}`

  it('of remark-lint silence it, with or without remark-lint beside', () => {
    const value = silenced('<!--lint disable unsupported-statistic-->')
    expect(ids(run([[unsupportedStatistic], [vagueSource]], value))).toEqual(['vague-source'])
    const file = new VFile({ path: 'a.md', value })
    remark().use(remarkLint).use(unsupportedStatistic).runSync(remark().parse(file), file)
    expect(file.messages).toEqual([])
    expect(run([[unsupportedStatistic], [vagueSource]], silenced('<!--lint disable-->')).messages).toEqual([])
    expect(ids(run([[unsupportedStatistic]], silenced('<!--lint disable-->\n\n<!--lint enable unsupported-statistic-->')))).toHaveLength(0)
    expect(ids(run([[unsupportedStatistic]], silenced('<!--lint ignore unsupported-statistic-->')))).toHaveLength(1)
  })

  it('of our own silence it too, and unused ones are told wherever that rule stands', () => {
    const value = silenced('<!-- evenhand disable unsupported-statistic vague-quantity -->')
    expect(ids(run([[unusedDirective], [unsupportedStatistic]], value))).toEqual([])
    const idle = silenced('<!-- evenhand disable vague-source -->').replace('专家认为', '')
    expect(ids(run([[unusedDirective], [vagueSource], [unsupportedStatistic]], idle))).toEqual([
      'unsupported-statistic',
      'unused-directive'
    ])
  })
})

describe('presets', () => {
  const with_ = (preset: typeof strict, more: RulePluginSetting = undefined, value = source) => {
    const file = new VFile({ path: 'a.md', value })
    const processor = remark().use(preset)
    if (more !== undefined) processor.use(unsupportedStatistic, more)
    processor.runSync(processor.parse(file), file)
    return file.messages
      .map(({ line, column, ruleId, fatal, reason }) => [line!, column!, ruleId, fatal, reason] as const)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1] || String(a[2]).localeCompare(String(b[2])))
  }
  const plugin = (options: Parameters<typeof evenhand>[0], value = source) => {
    const file = new VFile({ path: 'a.md', value })
    remark().use(evenhand, options).runSync({ type: 'root', children: [] }, file)
    return file.messages
      .map(({ line, column, ruleId, fatal, reason }) => [line!, column!, ruleId, fatal, reason] as const)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1] || String(a[2]).localeCompare(String(b[2])))
  }

  it('say what the plugin says', () => {
    const commented = `${source}\n<!-- evenhand disable vague-source vauge-source -->\n\n<!-- evenhand enable -->\n`
    for (const value of [source, commented]) {
      expect(with_(recommended, undefined, value)).toEqual(plugin({}, value))
      expect(with_(strict, undefined, value)).toEqual(plugin({ extends: 'evenhand/strict' }, value))
    }
    expect(plugin({}, commented).map(([, , id]) => id)).toEqual(expect.arrayContaining(['broken-directive', 'unused-directive']))
  })

  it('let single rules be set anew behind them', () => {
    expect(with_(strict, false).map(([, , id]) => id)).not.toContain('unsupported-statistic')
    expect(with_(recommended, 'info').find(([, , id]) => id === 'unsupported-statistic')?.[3]).toBe(undefined)
  })
})
