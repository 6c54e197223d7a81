/** The plugin's own promises: options, data, messages, faults. */
import { remark } from 'remark'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import evenhand, { type Rule } from '../../rules/evenhand.ts'
import { createPlugin } from '../../src/plugin/createPlugin.ts'
import { defineRule } from '../../src/rule.ts'

const source = `# 骑车与开车的对比

## 时间
- 骑车：平均 35 分钟
- 开车：堵

## 花费
- 骑车：便宜
- 开车：贵
`

function run(options?: Parameters<typeof evenhand>[0], value: string | Uint8Array = source) {
  const file = new VFile({ path: 'docs/a.md', value })
  remark().use(evenhand, options).runSync(remark().parse(file), file)
  return file
}

describe('the plugin', () => {
  it('adds messages as unified’s tools want them', () => {
    const [message] = run().messages
    expect(message).toMatchObject({
      ruleId: 'unsupported-statistic',
      source: 'evenhand',
      fatal: true,
      line: 4,
      column: 6,
      file: 'docs/a.md',
      name: 'docs/a.md:4:6-4:14',
      url: 'https://github.com/evenhand/evenhand/blob/main/rules/unsupported-statistic/README.md'
    })
    expect(message!.note).toMatch(/自己测的/)
  })

  it('takes the configuration as options', () => {
    expect(run({ rules: { 'unsupported-statistic': 'info' } }).messages[0]!.fatal).toBe(undefined)
    expect(run({ rules: { 'unsupported-statistic': ['warning', { allow: ['35 分钟'] }] } }).messages).toEqual([])
    expect(run({ lang: 'en' }).messages[0]!.reason).toMatch(/^Figure/)
    expect(run({ extends: 'strict' }).messages.length).toBeGreaterThan(run().messages.length)
    expect(run({ subjects: ['骑车', { name: '步行', aliases: ['走路'] }] }).data.evenhand?.article.subjects[0]).toMatchObject({
      name: '骑车'
    })
    const own = { profiles: { mine: { required: ['safety'] } }, profile: 'mine' }
    expect(run(own).messages.map(({ ruleId }) => ruleId)).toContain('missing-dimension')
    expect(run({ profile: 'open-vs-closed' }).messages.some(({ ruleId }) => ruleId === 'missing-dimension')).toBe(true)
  })

  it('refuses options that cannot be used where it is attached', () => {
    expect(() =>
      remark()
        .use(evenhand, { rules: { 'unsuported-statistic': 'off' } })
        .freeze()
    ).toThrow('did you mean `unsupported-statistic`?')
    expect(() => remark().use(evenhand, { profile: 'open' }).freeze()).toThrow('`profile` is "open", expected "open-vs-closed"')
    const wrong = (options: object) => () =>
      remark()
        .use(evenhand, options as never)
        .freeze()
    expect(wrong({ lang: 'fr' })).toThrow('应为 "auto"')
    expect(wrong({ rule: {} })).toThrow('unknown setting `rule`; did you mean `rules`?')
    expect(wrong({ failOn: 'info' })).toThrow('unknown setting `failOn`, expected one of `extends`')
    expect(wrong({ extends: './mine.yml' })).toThrow('`extends` is "./mine.yml"')
    expect(wrong({ rules: { 'undated-claim': ['warning', { mystery: 1 }] } })).toThrow('unknown setting `rules.undated-claim[1].mystery`')
  })

  it('leaves what it understood in the data, and the tree alone', () => {
    const file = new VFile({ path: 'a.md', value: source })
    const tree = remark().parse(file)
    const before = structuredClone(tree)
    remark().use(evenhand).runSync(tree, file)
    expect(tree).toEqual(before)
    expect(file.data.evenhand?.article.subjects.map(({ name }) => name)).toEqual(['骑车', '开车'])
    expect(file.data.evenhand?.matrix.rows).toHaveLength(2)
  })

  it('reads the text and not the tree it is given', () => {
    const file = new VFile({ path: 'a.md', value: source })
    unified().use(evenhand).runSync({ type: 'root', children: [] }, file)
    expect(file.messages).toHaveLength(1)
  })

  it('takes bytes, and files without a path', () => {
    expect(run(undefined, new TextEncoder().encode(source)).messages).toHaveLength(1)
    const file = new VFile(source)
    remark().use(evenhand).runSync(remark().parse(file), file)
    expect(file.messages[0]).toMatchObject({ name: '4:6-4:14', file: '' })
  })

  it('reads MDX as MDX', async () => {
    const file = new VFile({ path: 'a.mdx', value: `import Chart from './chart.js'\n\n${source}\n{/* evenhand disable vauge-source */}\n` })
    await remark().use(evenhand).run(remark().parse(''), file)
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['unsupported-statistic', 'broken-directive'])
  })

  it('says when a rule breaks, with its cause, and goes on', () => {
    const failing = defineRule({
      id: 'failing',
      description: { zh: '', en: '' },
      category: 'structure',
      severity: 'info',
      options: {},
      messages: {},
      // biome-ignore lint/correctness/useYield: it never gets there
      *check() {
        throw new Error('out of thread')
      }
    }) as Rule
    const file = new VFile({ path: 'a.md', value: source })
    remark()
      .use(createPlugin([failing]))
      .runSync(remark().parse(file), file)
    expect(file.messages).toHaveLength(1)
    expect(file.messages[0]).toMatchObject({ ruleId: 'failing', fatal: true, cause: expect.objectContaining({ message: 'out of thread' }) })
    expect(file.messages[0]!.reason).toContain('`failing`')
  })
})
