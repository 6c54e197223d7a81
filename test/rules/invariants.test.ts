/** What holds for every rule on every text: fixtures, pages, and texts made to break things. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { json } from '../../src/formatters/json.ts'
import { stylish } from '../../src/formatters/stylish.ts'
import { createLinter } from '../../src/lint/createLinter.ts'
import type { FileResult, Finding } from '../../src/lint/types.ts'
import { prepare } from '../../src/markdown/prepare.ts'
import { lintSchema } from '../../src/report/lintSchema.ts'

const root = join(import.meta.dirname, '../..')
const linter = createLinter({ rules })
const reversed = createLinter({ rules: [...rules].reverse() })
const everywhere = new Set(rules.filter((rule) => rule.everywhere).map(({ id }) => id))

const texts = [
  ...readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx?|txt)$/.test(file))
    .map((file) => ({ name: `fixtures/${file}`, source: readFileSync(join(root, 'fixtures', file), 'utf8') })),
  ...rules.map(({ id }) => ({ name: `rules/${id}/README.md`, source: readFileSync(join(root, 'rules', id, 'README.md'), 'utf8') })),
  ...Object.entries({
    empty: '',
    blank: ' \n\t\n',
    mark: '\ufeff',
    'front matter': '---\ntitle: A versus B\n---\n',
    'front matter alone': '---\n---',
    'front matter that is no map': '---\n- a\n---\n# A vs B\n',
    'front matter that is broken': '---\nevenhand: {subjects: [\n---\n# A vs B\n',
    'carriage returns': '# A versus B\r\r## Cost\r\r- A: cheap\r- B: $5, the best\r',
    crlf: '# 甲与乙的对比\r\n\r\n## 成本\r\n\r\n- 甲：便宜\r\n- 乙：最贵，要 5 元\r\n',
    astral: '# 𝒜 versus 😀\n\n## Cost\n\n- 𝒜: cheap\n- 😀: the best, 90% of all\n',
    'lone surrogate': '# A versus \ud800\n\n- A: fast\n- \ud800: slow',
    table: '| | A | B |\n|-|-|-|\n| a |\n| b | 1 | 2 | 3 | 4 |\n||||',
    directives: '<!-- evenhand -->\n<!-- evenhand disable '
  }).map(([name, source]) => ({ name, source }))
]

beforeAll(() => prepare({ mdx: true }))

function lint(source: string, name: string, given = linter): FileResult {
  return given.lint({ source, file: name })
}

function placesOf({ place, related, fix, suggestions }: Finding) {
  const edits = [...(fix ?? []), ...(suggestions ?? []).flatMap((one) => one.edits)]
  return { places: [place, ...related.map((one) => one.place)], edits }
}

/** The offset a place claims by line and column, counted anew. */
function offsetOf(source: string, { line, column }: { line: number; column: number }): number {
  const starts = [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)]
  return (starts[line - 1] ?? Number.NaN) + column - 1
}

describe.each(texts)('$name', ({ name, source }) => {
  let once: FileResult | undefined
  const result = () => {
    once ??= lint(source, name)
    return once
  }

  it('breaks nothing', () => {
    expect(result().faults).toBe(undefined)
  })

  it('has findings inside the text, where their line and column say', () => {
    for (const finding of result().findings) {
      const { places, edits } = placesOf(finding)
      for (const { start, end } of places) {
        expect(start.offset).toBeLessThanOrEqual(end.offset)
        expect(end.offset).toBeLessThanOrEqual(source.length)
        expect([offsetOf(source, start), offsetOf(source, end)]).toEqual([start.offset, end.offset])
      }
      for (const edit of edits) expect(edit.start <= edit.end && edit.end <= source.length).toBe(true)
    }
  })

  it('has findings sorted, none twice, the same whatever the order of the rules', () => {
    const { findings } = result()
    const keys = findings.map(({ ruleId, place, reason }) => `${place.start.offset} ${ruleId} ${place.end.offset} ${reason}`)
    expect(new Set(keys).size).toBe(keys.length)
    const offsets = findings.map(({ place }) => place.start.offset)
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
    expect(lint(source, name, reversed).findings).toEqual(findings)
  })

  it('is silent where nothing is compared', () => {
    const { kind, findings } = result()
    if (kind !== 'comparison') expect(findings.filter(({ ruleId }) => !everywhere.has(ruleId))).toEqual([])
  })

  it('has messages of one form in both languages', () => {
    const languages = result().findings.length > 0 ? (['zh', 'en'] as const) : []
    for (const lang of languages) {
      for (const { reason, note, related } of linter.lint({ source, file: name, config: { lang } }).findings) {
        for (const text of [reason, ...(note === null ? [] : [note]), ...related.map((one) => one.reason)]) {
          expect(text).not.toMatch(/[.。！!]$/)
          expect(text.match(/`/g)?.length ?? 0, text).toSatisfy((n: number) => n % 2 === 0)
          const own = text.replace(/(`+)[\s\S]*?[^`]\1(?!`)/g, '`')
          expect(own, text).not.toMatch(/undefined|NaN|\[object| {2}/)
          if (lang === 'zh') expect(own, text).not.toMatch(/[,;:?]/)
          else expect(own, text).not.toMatch(/\p{Script=Han}/u)
        }
      }
    }
  })

  it('can be printed', () => {
    expect(stylish([result()]).endsWith('\n')).toBe(true)
    expect(() => lintSchema.parse(JSON.parse(json([result()])))).not.toThrow()
  })
})
