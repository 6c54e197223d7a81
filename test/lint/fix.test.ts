/** Applying what findings offer: what of it, in which order, and how often. */
import { describe, expect, it } from 'vitest'
import { createLinter, defineRule } from '../../src/index.ts'
import { applyEdits } from '../../src/lint/fix/applyEdits.ts'
import { chooseEdits } from '../../src/lint/fix/chooseEdits.ts'
import { fixText } from '../../src/lint/fix/fixText.ts'
import type { Finding } from '../../src/lint/types.ts'
import type { TextEdit } from '../../src/rule.ts'

const edit = (start: number, end: number, text: string): TextEdit => ({ start, end, text })
const finding = (fix: readonly TextEdit[] | null, ...suggestions: (readonly TextEdit[])[]) =>
  ({ ...(fix && { fix }), suggestions: suggestions.map((edits) => ({ title: 'do it', edits })) }) as unknown as Finding

const text = '# Kite vs Loom\n\n- Kite: cheap\n- Loom: expensive\n'

describe('applyEdits', () => {
  it('changes nothing outside of the edits', () => {
    expect(applyEdits('a\u0000b\r\nc\rd\n', [edit(1, 2, '-'), edit(6, 6, '!')])).toBe('a-b\r\nc!\rd\n')
  })

  it.each([
    ['a\r\nb\r\nc\n', 'a\r\n\r\nb\r\nc\n'],
    ['a\rb', 'a\r\rb'],
    ['a\nb', 'a\n\nb']
  ])('writes line feeds as the text ends its lines: %j', (source, expected) => {
    const at = source.indexOf('b')
    expect(applyEdits(source, [edit(at, at, '\n')])).toBe(expected)
  })
})

describe('chooseEdits', () => {
  const chosen = (findings: readonly Finding[], suggestions = false) => chooseEdits('0123456789', findings, suggestions)

  it('lets the later of two wait that overlap or touch, with all of its edits', () => {
    const first = finding([edit(0, 1, 'x'), edit(4, 6, 'y')])
    const touching = finding([edit(2, 3, 'z'), edit(6, 7, 'z')])
    const apart = finding([edit(2, 3, 'w')])
    expect(chosen([first, touching, apart])).toEqual({
      edits: [edit(0, 1, 'x'), edit(2, 3, 'w'), edit(4, 6, 'y')],
      findings: [first, apart]
    })
  })

  it('lets the later of two insertions at one place wait', () => {
    expect(chosen([finding([edit(3, 3, 'a')]), finding([edit(3, 3, 'b')])]).edits).toEqual([edit(3, 3, 'a')])
  })

  it('leaves alone what overlaps in itself, runs backwards, leaves the text or changes nothing', () => {
    const bad = [[edit(0, 3, 'a'), edit(2, 4, 'b')], [edit(5, 4, 'a')], [edit(9, 11, 'a')], [edit(3, 4, '3')], []]
    expect(chosen(bad.map((edits) => finding(edits))).edits).toEqual([])
  })

  it('takes suggestions only when told to, only where there is one, and before fixes', () => {
    const fix = finding([edit(0, 2, 'fix')])
    const one = finding(null, [edit(1, 3, 'one')])
    const two = finding(null, [edit(5, 6, 'a')], [edit(5, 6, 'b')])
    expect(chosen([fix, one, two]).edits).toEqual([edit(0, 2, 'fix')])
    expect(chosen([fix, one, two], true).edits).toEqual([edit(1, 3, 'one')])
  })
})

/** A rule that wants the text to be something else: given what stands there, an edit or null. */
function linterThat(wants: (lines: number) => TextEdit | null) {
  const rule = defineRule({
    id: 'test',
    description: { zh: '试', en: 'A test' },
    category: 'structure',
    severity: 'warning',
    options: {},
    messages: { test: { zh: () => '试', en: () => 'A test' } },
    *check({ article }) {
      const wanted = wants(article.lines)
      if (wanted) yield { message: 'test', data: {}, place: null, fix: [wanted] }
    }
  })
  const linter = createLinter({ rules: [rule] })
  return (source: string) => linter.inspect({ source, file: 'a.md' })
}

describe('fixText', () => {
  it('goes on until nothing is offered, and gives the findings of the text as it is then', () => {
    const inspect = linterThat((lines) => (lines < 9 ? edit(text.length, text.length, '\n') : null))
    const { text: after, inspection } = fixText({ source: text, inspect, suggestions: false })
    expect(after).toBe(`${text}\n\n\n\n`)
    expect(inspection.result).toMatchObject({ findings: [], fixed: 4, source: after })
  })

  it('stops after ten passes', () => {
    const inspect = linterThat(() => edit(0, 0, '\n'))
    const { text: after, inspection } = fixText({ source: text, inspect, suggestions: false })
    expect(after).toBe('\n'.repeat(10) + text)
    expect(inspection.result.findings).toHaveLength(1)
  })

  it('stops where two fixes undo each other', () => {
    const inspect = linterThat((lines) => (lines === 5 ? edit(0, 0, '\n') : edit(0, 1, '')))
    expect(fixText({ source: text, inspect, suggestions: false }).text).toBe(`\n${text}`)
  })

  it('takes no step that makes the text unreadable', () => {
    const inspect = linterThat(() => edit(0, 0, '\0'))
    const { text: after, inspection } = fixText({ source: text, inspect, suggestions: false })
    expect(after).toBe(text)
    expect(inspection.result.fixed).toBe(undefined)
  })
})
