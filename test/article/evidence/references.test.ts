import { describe, expect, it } from 'vitest'
import { numberedDefinitions } from '../../../src/article/evidence/numberedDefinitions.ts'
import { readReferences } from '../../../src/article/evidence/readReferences.ts'
import { outlineOf } from '../claims/claimsOf.ts'

const references = (text: string) =>
  readReferences(outlineOf(text)).map(({ kind, label, resolved }) => `${kind} ${label}${resolved ? '' : ' undefined'}`)
const definitions = (text: string) => numberedDefinitions(outlineOf(text)).map(({ label }) => label)

describe('numbered definitions', () => {
  it.each([
    ['## 参考资料\n\n1. 《手册》\n2. 年报', ['1', '2']],
    ['**参考资料**\n\n1. 《手册》', ['1']],
    ['参考资料：\n\n1. 《手册》', ['1']],
    ['Sources:\n\n1) A manual', ['1']],
    ['## References\n\n[1] A manual\n\n[2]: https://example.org', ['1', '2'].toReversed()],
    ['［1］ 某大学. 年报. 2023.', ['1']],
    ['## 参考文献\n\n【1】 某大学. 年报. 2023.', ['1']],
    ['注释：\n\n① 某大学. 年报. 2023.', ['1']],
    ['## Notes\n\n1. Measured on weekdays.', ['1']],
    ['<sup>1</sup> Measured on weekdays.', ['1']],
    ['¹ Measured on weekdays.\n² Measured at noon.', ['1', '2']],
    ['† Measured on weekdays.', ['†']],
    ['<h2>References</h2>\n<ol><li>A manual</li></ol>', ['1']],
    ['## Steps\n\n1. Open it.', []],
    ['【1】性能：甲库快。', []],
    ['① 快；② 省。', []]
  ])('%j', (text, expected) => {
    expect(definitions(text)).toEqual(expected)
  })
})

describe('references', () => {
  const listed = '\n\n## 参考文献\n\n1. 《手册》\n2. 年报\n3. 公告'
  it.each([
    ['快[1]、［2］【3】。', ['numbered 1', 'numbered 2', 'numbered 3']],
    ['快[1][2]。', ['numbered 1', 'numbered 2']],
    ['快[1-3]。', ['numbered 1', 'numbered 2', 'numbered 3']],
    ['快<sup>1,2</sup>，省<sup>[3]</sup>。', ['numbered 1', 'numbered 2', 'numbered 3']],
    ['快¹，省②。', ['numbered 1', 'numbered 2']],
    ['占 10<sup>2</sup> m² 或 3 km<sup>2</sup>，10³ 次。', []],
    ['快[[1]](#r1)。', ['numbered 1']],
    ['快[1]，慢[7]，错误 [404]。', ['numbered 1', 'numbered 7 undefined']],
    ['快[1]，取 items[2] 和 rows[8]。', ['numbered 1', 'numbered 2']],
    ['快[1]，①省，②稳。', ['numbered 1']]
  ])('with a list: %s', (text, expected) => {
    expect(references(text + listed)).toEqual(expected)
  })

  it.each([
    ['快[1]，省[2]。', ['numbered 1 undefined', 'numbered 2 undefined']],
    ['Fast.[1] Cheap.[2]', ['numbered 1 undefined', 'numbered 2 undefined']],
    ['快[1]。', []],
    ['快[4]，省[9]。', []],
    ['items[1] and items[2].', []],
    ['取值在 [0, 1] 与 [1, 2] 之间。', []],
    ['选 [1] 快 [2] 省', []],
    ['快<sup>1</sup>，省<sup>2</sup>。', ['numbered 1 undefined', 'numbered 2 undefined']],
    ['快[1]，省[2]。\n\n## 参考资料\n\n- [年报](https://example.org)', []],
    ['快[^a]，`[^b]`，[^a-z]，([^c])。', ['footnote a undefined']],
    ['快[^a]。\n\n[^a]: 年报', ['footnote a']],
    ['快[^a]。\n\n<!-- evenhand skip -->\n\n[^a]: 年报\n\n<!-- evenhand end -->', ['footnote a']],
    ['见[规则][a]。', []],
    ['见[规则][1]。', ['link 1 undefined']],
    ['见[规则][a]和[年报][b]。\n\n[b]: https://example.org', ['link a undefined']],
    ['见[规则][]和[年报]。\n\n[b]: https://example.org', ['link 规则 undefined']],
    ['x["a"]["b"]、map[key][name]、`[规则][a]`、\\[规则\\]\\[a\\]。\n\n[b]: https://example.org', []]
  ])('%s', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })
})
