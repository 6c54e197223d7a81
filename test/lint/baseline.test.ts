import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lint } from '../../rules/evenhand.ts'
import { applyBaseline } from '../../src/lint/baseline/applyBaseline.ts'
import { stringifyBaseline } from '../../src/lint/baseline/stringifyBaseline.ts'
import { updateBaseline } from '../../src/lint/baseline/updateBaseline.ts'
import { countKeys } from '../../src/lint/countKeys.ts'
import type { FileResult } from '../../src/lint/types.ts'

const article = `# 风筝与织机的对比

## 价钱

- 风筝：便宜，专家普遍认为它最好。
- 织机：昂贵，成本高出 300%。

专家普遍认为它最好。
`
const known = (text: string) => new Map([...countKeys(lint(text).findings)])
const fresh = (text: string, entries: ReadonlyMap<string, number>) =>
  applyBaseline(lint(text), entries).result.findings.map(({ ruleId }) => ruleId)

describe('a baseline', () => {
  it('knows what it was made from', () => {
    const { findings } = lint(article)
    expect(findings.length).toBeGreaterThan(2)
    const applied = applyBaseline(lint(article), known(article))
    expect([applied.result.findings, applied.known, applied.gone]).toEqual([[], findings.length, 0])
    expect(applied.result.silenced?.map(({ by }) => by)).toEqual(findings.map(() => 'baseline'))
  })

  it('knows it again on other lines', () => {
    expect(fresh(`\n\n\n${article.replace('## 价钱', '<!-- moved -->\n\n## 价钱')}`, known(article))).toEqual([])
  })

  it('knows it again in traditional characters and other widths', () => {
    const traditional = article.replaceAll('风筝', '風箏').replaceAll('织机', '織機').replace('对比', '對比').replace('价钱', '價錢')
    const other = traditional.replaceAll('专家普遍认为', '專家普遍認為').replace('便宜', '便宜').replace('300%', '３００％')
    expect(fresh(other, known(article))).toEqual([])
  })

  it('counts: the third of three equal findings is new where two are known', () => {
    const line = '\n专家普遍认为它最好。\n'
    const before = fresh(article, new Map())
    const more = fresh(article + line, known(article))
    expect(more.length).toBeGreaterThan(0)
    expect(more.length).toBeLessThan(before.length)
    expect(fresh(article, known(article + line))).toEqual([])
    expect(applyBaseline(lint(article), known(article + line)).gone).toBeGreaterThan(0)
  })

  it('counts nothing as gone where a rule failed', () => {
    const failed: FileResult = { ...lint(article), findings: [], faults: [{ ruleId: 'x', message: 'x', cause: null }] }
    expect(applyBaseline(failed, known(article)).gone).toBe(0)
    const before = new Map([['a.md', known(article)]])
    expect(updateBaseline(before, new Map([['a.md', failed]]))).toEqual(before)
  })

  it('is updated for the files that were linted, and for no other', () => {
    const before = new Map([
      ['a.md', new Map([['old', 1]])],
      ['b.md', new Map([['kept', 2]])]
    ])
    const after = updateBaseline(before, new Map([['a.md', lint(article)]]))
    expect(after).toEqual(
      new Map([
        ['a.md', known(article)],
        ['b.md', new Map([['kept', 2]])]
      ])
    )
    expect(updateBaseline(before, new Map([['a.md', lint('# 札记\n')]]))).toEqual(new Map([['b.md', new Map([['kept', 2]])]]))
  })

  it('is written the same whatever the order, an entry a line', () => {
    const names = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', '对', '/', '😀', '1', '_'), minLength: 1 }), { maxLength: 6 })
    fc.assert(
      fc.property(names, names, (files, keys) => {
        const make = (reverse: boolean) => {
          const order = <One>(list: readonly One[]) => (reverse ? [...list].reverse() : list)
          return stringifyBaseline(new Map(order(files).map((file) => [file, new Map(order(keys).map((key) => [key, 1]))])))
        }
        expect(make(true)).toBe(make(false))
        expect(
          make(true)
            .split('\n')
            .filter((line) => line.startsWith('      ')).length
        ).toBe(files.length * keys.length)
      }),
      { numRuns: 50 }
    )
  })
})
