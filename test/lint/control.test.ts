/** Comments that steer the linter: how they are found, and what they silence. */
import { describe, expect, it } from 'vitest'
import { brokenDirectives } from '../../src/lint/control/brokenDirectives.ts'
import { readControl } from '../../src/lint/control/readControl.ts'
import { silencedBy } from '../../src/lint/control/silencedBy.ts'

/** The place of the first occurrence of some words. */
function placeOf(source: string, words: string) {
  const offset = source.indexOf(words)
  const before = source.slice(0, offset).split('\n')
  const point = { line: before.length, column: before.at(-1)!.length + 1, offset }
  return { start: point, end: point }
}

function silenced(source: string, words: string, rule = 'vague-source') {
  return silencedBy(readControl(source).comments, rule, placeOf(source, words)) !== null
}

describe('readControl', () => {
  it('reads HTML and MDX comments, rule lists and reasons in any script', () => {
    const source = [
      '<!-- evenhand disable-next-line vague-source, one-sided-subject reason="引自客户" -->',
      '{/* evenhand disable vague-source -- 见附录 */}',
      '<!--evenhand enable reason=“改好了”-->'
    ].join('\n')
    expect(readControl(source).comments).toMatchObject([
      { command: 'disable-next-line', rules: ['vague-source', 'one-sided-subject'], reason: '引自客户', nextLine: 2 },
      { command: 'disable', rules: ['vague-source'], reason: '见附录', nextLine: null },
      { command: 'enable', rules: [], reason: '改好了' }
    ])
  })

  it('leaves code alone, fenced and inline', () => {
    const comment = '<!-- evenhand disable -->'
    for (const source of [
      `\`\`\`\`\n\`\`\`\n${comment}\n\`\`\`\n\`\`\`\``,
      `~~~md\n${comment}\n~~~`,
      `write \`${comment}\` above it`,
      `> \`\`\`\n> ${comment}\n> \`\`\``
    ]) {
      expect(readControl(source), source).toEqual({ comments: [], unknown: [] })
    }
    expect(readControl(`\`\`\`\n\`\`\`\n${comment}`).comments).toHaveLength(1)
    expect(readControl(`a \` lone tick ${comment}`).comments).toHaveLength(1)
  })

  it('leaves the reader its own commands and names unknown ones', () => {
    const { comments, unknown } = readControl('<!-- evenhand skip -->\n<!-- evenhand end -->\n<!-- evenhand disabel x -->')
    expect(comments).toEqual([])
    expect(unknown).toMatchObject([{ command: 'disabel', place: { start: { line: 3, column: 1 } } }])
  })

  it('is quick on text full of comments, beside code or one for each line', () => {
    const started = performance.now()
    const beside = '`x` <!-- evenhand enable vague-source -->\n\n'.repeat(40_000)
    const stacked = '<!-- evenhand disable-next-line vague-source -->\n'.repeat(40_000)
    expect(readControl(beside).comments).toHaveLength(40_000)
    expect(readControl(`${stacked}words`).comments[0]?.nextLine).toBe(40_001)
    expect(performance.now() - started).toBeLessThan(4000)
  })

  it('is quick on text full of comments that nobody closed', () => {
    const started = performance.now()
    readControl('<!-- evenhand '.repeat(50_000))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('silencedBy', () => {
  it('silences the next line that is not blank, and only that', () => {
    const source = '<!-- evenhand disable-next-line vague-source -->\n\nfirst\nsecond'
    expect(silenced(source, 'first')).toBe(true)
    expect(silenced(source, 'second')).toBe(false)
    expect(silenced(source, 'first', 'one-sided-subject')).toBe(false)
  })

  it('lets comments be stacked, and works with CRLF', () => {
    const source = '<!-- evenhand disable-next-line a -->\r\n<!-- evenhand disable-next-line b -->\r\nfirst'
    expect(silenced(source, 'first', 'a')).toBe(true)
    expect(silenced(source, 'first', 'b')).toBe(true)
  })

  it('silences one item of a list', () => {
    const source = '- one\n  <!-- evenhand disable-next-line -->\n- two\n- three'
    expect([silenced(source, 'one'), silenced(source, 'two'), silenced(source, 'three')]).toEqual([false, true, false])
  })

  it('silences from disable to enable, rule by rule', () => {
    const source = 'a1\n<!-- evenhand disable -->\na2\n<!-- evenhand enable vague-source -->\na3\n<!-- evenhand enable -->\na4'
    expect(['a1', 'a2', 'a3', 'a4'].map((words) => silenced(source, words))).toEqual([false, true, false, false])
    expect(['a1', 'a2', 'a3', 'a4'].map((words) => silenced(source, words, 'other'))).toEqual([false, true, true, false])
  })

  it('silences a finding about the whole file by a disable that is never lifted', () => {
    const whole = (source: string) => silencedBy(readControl(source).comments, 'missing-dimension', null) !== null
    expect(whole('text\n<!-- evenhand disable missing-dimension -->')).toBe(true)
    expect(whole('<!-- evenhand disable -->\n<!-- evenhand enable -->')).toBe(false)
    expect(whole('<!-- evenhand disable-next-line missing-dimension -->')).toBe(false)
  })
})

describe('brokenDirectives', () => {
  it('names rules and commands that do not exist, and what was probably meant', () => {
    const control = readControl('<!-- evenhand disable vauge-source vague-source -->\n<!-- evenhand enabel -->\n<!-- evenhand -->')
    expect(brokenDirectives(control, ['vague-source']).map(({ data }) => data)).toEqual([
      { what: 'rule', name: 'vauge-source', near: 'vague-source' },
      { what: 'command', name: 'enabel', near: 'enable' },
      { what: 'command', name: '', near: '' }
    ])
  })
})
