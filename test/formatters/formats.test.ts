import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compact } from '../../src/formatters/compact.ts'
import { fingerprints } from '../../src/formatters/fingerprints.ts'
import { github } from '../../src/formatters/github/github.ts'
import { summary } from '../../src/formatters/github/summary.ts'
import { rdjson } from '../../src/formatters/rdjson.ts'
import { repositoryPath } from '../../src/formatters/repositoryPath.ts'
import { artifactLocation } from '../../src/formatters/sarif/artifactLocation.ts'
import { xmlAttribute } from '../../src/formatters/xmlAttribute.ts'
import type { TextEdit } from '../../src/rule.ts'
import { awkward, awkwardOptions } from './awkward.ts'
import { createFinding, createResult } from './createResult.ts'

const source = 'word\n'
const many = (severity: 'error' | 'warning' | 'info', count: number) =>
  Array.from({ length: count }, (_, index) => createFinding(source, 'word', { severity, reason: `${severity} ${index}` }))
const bytes = (text: string) => Buffer.byteLength(text)

describe('compact', () => {
  it('is read by the problem matcher for ESLint’s compact format', () => {
    const matcher = /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/
    const lines = compact(awkward).split('\n')
    expect(lines.filter((line) => matcher.test(line))).toHaveLength(7)
  })
})

describe('github', () => {
  const lines = (counts: { error?: number; warning?: number; info?: number }, options = {}) => {
    const findings = [...many('error', counts.error ?? 0), ...many('warning', counts.warning ?? 0), ...many('info', counts.info ?? 0)]
    return github([createResult(source, findings)], options)
      .trimEnd()
      .split('\n')
  }
  const count = (shown: readonly string[], command: string) => shown.filter((line) => line.startsWith(`::${command} `)).length

  it('shows ten of a kind, and says what is cut and where it is', () => {
    const shown = lines({ error: 12, warning: 10, info: 11 })
    expect([count(shown, 'error'), count(shown, 'warning'), count(shown, 'notice')]).toEqual([10, 10, 10])
    expect(shown).toContain('::notice title=evenhand::GitHub shows 10 annotations of a kind; 4 more are in the log of this step')
    const group = shown.slice(shown.indexOf('::group::evenhand: 4 more') + 1, -1)
    expect(group).toEqual([
      'a.md:1:1  error  error 10  vague-source',
      'a.md:1:1  error  error 11  vague-source',
      'a.md:1:1  info  info 9  vague-source',
      'a.md:1:1  info  info 10  vague-source'
    ])
    expect(shown.at(-1)).toBe('::endgroup::')
  })

  it('says nothing more where all fits', () => {
    expect(lines({ error: 10, warning: 10, info: 10 })).toHaveLength(30)
    expect(github([])).toBe('')
  })

  it('lets no text of an article or name of a file give a command of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (reason, file) => {
        const evil = [reason, `::error::${reason}`, ` ::set-env name=x::${reason}`, `##[command]${reason}`]
        const findings = evil.flatMap((text) => many('error', 4).map((one) => ({ ...one, reason: text })))
        const shown = github([createResult(source, findings, { file: `::warning::${file}` })])
          .trimEnd()
          .split('\n')
        const commands = shown.filter((line) => /^\s*::/.test(line) || line.includes('##['))
        const own = /^::(error file=|notice title=evenhand::|group::evenhand|endgroup::)/
        expect(commands.filter((line) => !own.test(line))).toEqual([])
        expect(commands.filter((line) => line.startsWith('::error '))).toHaveLength(10)
      }),
      { numRuns: 50 }
    )
  })
})

describe('the job summary', () => {
  it('is a table, the gravest first, and counts what does not fit', () => {
    const results = [createResult(source, [...many('warning', 300), ...many('error', 5)])]
    const all = summary(results, {}, 2 ** 20)
    const rows = all.split('\n').filter((line) => line.startsWith('| a.md'))
    expect(rows).toHaveLength(305)
    expect(rows[0]).toBe('| a.md:1:1 | error | error 0 | [vague-source](https://example.com) |')
    const cut = summary(results, {}, 4000)
    expect(bytes(cut)).toBeLessThanOrEqual(4000)
    const left = cut.split('\n').filter((line) => line.startsWith('| a.md')).length
    expect(cut.trimEnd().split('\n').at(-1)).toBe(`${305 - left} more did not fit, see the log of this step`)
  })

  it('links into the repository, and keeps every row a row', () => {
    const shown = summary(awkward, { ...awkwardOptions, blobUrl: 'https://github.com/a/b/blob/c/' }, 2 ** 20)
    const rows = shown.split('\n').filter((line) => line.startsWith('| ['))
    expect(rows).toHaveLength(6)
    for (const row of rows) expect(row.replace(/\\\|/g, '').match(/\|/g)).toHaveLength(5)
    expect(shown).toContain('/blob/c/site/%E6%96%87%E6%A1%A3/')
    expect(shown).toContain('`<b>faster</b>` \\| "obviously"')
  })
})

describe('rdjson', () => {
  /** What reviewdog does: lines, and columns in bytes. */
  function applied(text: string, { range, text: replacement }: Suggestion): string {
    const bytesOf = Buffer.from(text)
    const offset = ({ line, column }: Position) => {
      let start = 0
      for (let passed = 1; passed < line; passed++) start = bytesOf.indexOf(10, start) + 1
      return start + column - 1
    }
    return Buffer.concat([
      bytesOf.subarray(0, offset(range.start)),
      Buffer.from(replacement),
      bytesOf.subarray(offset(range.end))
    ]).toString()
  }

  it('suggests in byte columns what the edits do in code units', () => {
    const characters = fc.array(fc.constantFrom('a', '字', '🪁', 'é', '\n', '\r\n', ' '), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(characters, fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom('', 'x', '换', '🪁\n'))), (parts, given) => {
        const text = parts.join('')
        const starts = [0]
        for (const part of parts) starts.push(starts.at(-1)! + part.length)
        const edits: TextEdit[] = []
        for (const [from, length, replacement] of given) {
          const start = starts[Math.min(from, parts.length)]!
          const end = starts[Math.min(from + length, parts.length)]!
          if (edits.every((other) => end <= other.start || start >= other.end) && edits.every((other) => other.start !== start))
            edits.push({ start, end, text: replacement })
        }
        const expected = edits
          .toSorted((a, b) => b.start - a.start)
          .reduce((old, e) => old.slice(0, e.start) + e.text + old.slice(e.end), text)
        const finding = createFinding(text, text, { fix: edits })
        const { diagnostics } = JSON.parse(rdjson([createResult(text, [finding])])) as { diagnostics: { suggestions?: Suggestion[] }[] }
        const [suggestion] = diagnostics[0]!.suggestions ?? []
        expect(suggestion ? applied(text, suggestion) : text).toBe(expected)
      })
    )
  })
})

interface Position {
  readonly line: number
  readonly column: number
}
interface Suggestion {
  readonly range: { readonly start: Position; readonly end: Position }
  readonly text: string
}

describe('fingerprints', () => {
  const finding = (words: string, text = source) => createFinding(text, 'word', { keys: [words] })

  it('stay when the finding moves, and differ between findings that mean the same', () => {
    const before = fingerprints([finding('a'), finding('b'), finding('a')])
    const after = fingerprints([finding('a', `\n\n${source}`), finding('a', `\n\n\n${source}`)])
    expect(after).toEqual([before[0], before[2]])
    expect(new Set(before).size).toBe(3)
  })

  it('differ between files where they must', () => {
    expect(fingerprints([finding('a')], 'x.md')).not.toEqual(fingerprints([finding('a')], 'y.md'))
  })
})

describe('xml', () => {
  it('holds nothing that XML 1.0 forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0xd800, max: 0xdfff }), (text, lone) => {
        const shown = xmlAttribute(`${text}${String.fromCharCode(lone)}\u0000\u001b\uffff`)
        expect(shown).toMatch(/^[ -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u)
        expect(shown).not.toMatch(/["<>\n\r\t]|&(?!(amp|lt|gt|quot|#\d+);)/)
      })
    )
  })

  it('shows what it may not write', () => {
    expect(xmlAttribute('\u001b[1m\u0000\ud800')).toBe('␛[1m␀\ufffd')
  })
})

describe('paths', () => {
  it('are seen from the root of the repository', () => {
    expect(repositoryPath('a.md', 'docs/zh')).toBe('docs/zh/a.md')
    expect(repositoryPath('../a.md', 'docs/zh')).toBe('docs/a.md')
    expect(repositoryPath('../../../a.md', 'docs/zh')).toBe('../a.md')
    expect(repositoryPath('/tmp/a.md', 'docs')).toBe('/tmp/a.md')
    expect(repositoryPath('a.md')).toBe('a.md')
  })

  it('are URI references in SARIF', () => {
    expect(artifactLocation('对比/a b.md')).toEqual({ uri: '%E5%AF%B9%E6%AF%94/a%20b.md', uriBaseId: '%SRCROOT%' })
    expect(artifactLocation('a:b.md').uri).toBe('a%3Ab.md')
    expect(artifactLocation('../out.md')).toEqual({ uri: '../out.md' })
    expect(artifactLocation('/tmp/a#b.md')).toEqual({ uri: 'file:///tmp/a%23b.md' })
    expect(artifactLocation('D:/文/a.md')).toEqual({ uri: 'file:///D:/%E6%96%87/a.md' })
    expect(artifactLocation('<stdin>').uri).toBe('%3Cstdin%3E')
  })
})
