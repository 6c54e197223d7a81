/** What holds for the rules on names and order, whoever is compared. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import driftingName from '../../rules/drifting-name/index.ts'
import shiftingOrder from '../../rules/shifting-order/index.ts'
import unnamedSubjects from '../../rules/unnamed-subjects/index.ts'
import { createLinter } from '../../src/lint/createLinter.ts'

const linter = createLinter({ rules: [driftingName, shiftingOrder, unnamedSubjects] })
const findingsOf = (source: string, subjects: { name: string; aliases: string[] }[] = []) =>
  linter.lint({ source, file: 'a.md', config: { subjects } }).findings
const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/rules', `${name}.md`), 'utf8')

function exchange(source: string, names: Readonly<Record<string, string>>): string {
  const longestFirst = Object.keys(names).sort((a, b) => b.length - a.length)
  return source.replace(new RegExp(longestFirst.join('|'), 'g'), (name) => names[name]!)
}

const both = (a: string, b: string) => ({ [a]: b, [b]: a })

describe('exchanging the subjects exchanges them in findings and changes none', () => {
  it.each([
    ['unnamed-subjects/zh-bare-title', both('手冲壶', '法压壶')],
    ['unnamed-subjects/zh-kind-without-names', both('落地架', '升降杆')],
    ['unnamed-subjects/en-kind-without-names', both('Panniers', 'Backpack')],
    ['unnamed-subjects/en-bare-title', both('Panniers', 'Backpack')],
    ['unnamed-subjects/zh-named-in-title-is-silent', both('瓷砖', '木地板')],
    // The second name is that of the other subject then.
    ['drifting-name/zh-home-and-remote', { ...both('远程办公', '坐班'), 居家办公: '现场办公' }],
    ['drifting-name/en-home-and-remote', { ...both('Remote work', 'Office work'), 'Working from home': 'On-site work' }],
    ['drifting-name/zh-introduced-is-silent', both('开源软件', '闭源软件')],
    ['shifting-order/zh-one-list', both('公交', '地铁')],
    ['shifting-order/zh-tables', both('公交', '地铁')],
    ['shifting-order/zh-no-usual-order-is-silent', both('公交', '地铁')],
    ['shifting-order/en-headings', { ...both('Kayak', 'Canoe'), ...both('kayak', 'canoe') }],
    ['shifting-order/en-two-lists', both('Cast iron', 'Steel')]
  ] as const)('%s', (name, names) => {
    const told = (source: string, back: (reason: string) => string) =>
      findingsOf(source).map(({ ruleId, reason, place, related }) => [
        ruleId,
        back(reason),
        place.start.line,
        related.map((one) => [back(one.reason), one.place.start.line])
      ])
    const source = fixture(name)
    const back = Object.fromEntries(Object.entries(names).map(([from, to]) => [to, from]))
    expect(told(exchange(source, names), (reason) => exchange(reason, back))).toEqual(told(source, (reason) => reason))
    if (!name.endsWith('silent')) expect(told(source, (reason) => reason)).toHaveLength(1)
  })
})

describe('drifting-name', () => {
  it('suggests the usual name for every use of the other, and is content with the result', () => {
    const source = fixture('drifting-name/en-home-and-remote')
    const [finding] = findingsOf(source)
    const [suggestion] = finding!.suggestions!
    expect(suggestion!.title).toBe('Use `Remote work` throughout')
    const renamed = [...suggestion!.edits]
      .sort((a, b) => b.start - a.start)
      .reduce((text, { start, end, text: name }) => text.slice(0, start) + name + text.slice(end), source)
    expect(renamed).toBe(source.replaceAll('Working from home', 'Remote work'))
    expect(findingsOf(renamed)).toEqual([])
  })

  it('takes the configuration at its word', () => {
    const source = fixture('drifting-name/en-home-and-remote')
    expect(findingsOf(source, [{ name: 'Remote work', aliases: ['Working from home'] }])).toEqual([])
  })
})
