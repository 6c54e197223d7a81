/** Comments that silence nothing: which are told, and what taking them out leaves. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lint } from '../../rules/evenhand.ts'
import { readControl } from '../../src/lint/control/readControl.ts'
import { removalOf } from '../../src/lint/control/removalOf.ts'
import { parse } from '../../src/markdown/parse.ts'

const unused = (source: string, rules = {}) =>
  lint(source, { rules }).findings.flatMap(({ ruleId, reason, fix }) => (ruleId === 'unused-directive' ? [{ reason, fix }] : []))
const told = (source: string, rules = {}) => unused(source, rules).map(({ reason }) => reason)
/** After taking out, again and again, what is told. */
function mended(source: string): string {
  const [first] = unused(source)
  const [edit] = first?.fix ?? []
  return edit ? mended(source.slice(0, edit.start) + edit.text + source.slice(edit.end)) : source
}

const head = '# Kites versus looms\n\n'
const body = '## Weight\n\n- Kites: light, as most experts agree\n- Looms: heavy\n\n## Price\n\n- Kites: cheap\n- Looms: expensive\n'

describe('unused-directive', () => {
  it('is silent on comments that silence something', () => {
    for (const used of [
      '<!-- evenhand disable -->\n\n',
      '<!-- evenhand disable vague-source -->\n\n',
      '<!-- evenhand disable-file vague-source -->\n\n'
    ])
      expect(told(head + used + body), used).toEqual([])
    expect(told(head + body.replace('- Kites: light', '<!-- evenhand disable-next-line vague-source -->\n- Kites: light'))).toEqual([])
    expect(told(head + body.replace('- Kites: light', '<!-- evenhand disable-next-block -->\n- Kites: light'))).toEqual([])
  })

  it('credits the nearest of several comments', () => {
    const both = `${head}<!-- evenhand disable-file vague-source -->\n\n${body.replace('- Kites: light', '<!-- evenhand disable-next-line vague-source -->\n- Kites: light')}`
    expect(told(both)).toEqual(['Unexpected comment `disable-file vague-source`, it silences nothing: remove it'])
  })

  it('tells names apart, and enables that lift nothing', () => {
    expect(told(`${head}<!-- evenhand disable vague-source drifting-name -->\n\n${body}`)).toEqual([
      'Unexpected `drifting-name` in a comment, it silences nothing there: take it out'
    ])
    expect(told(`${head}<!-- evenhand disable vague-source -->\n<!-- evenhand enable vague-source drifting-name -->\n\n${body}`)).toEqual([
      'Unexpected comment `disable vague-source`, it silences nothing: remove it',
      'Unexpected `drifting-name` in a comment, it silences nothing there: take it out'
    ])
    expect(told(`${head}<!-- evenhand enable -->\n\n${body}`)).toEqual([
      'Unexpected comment `enable`, nothing is disabled before it: remove it'
    ])
  })

  it('is silent on rules that did not look at the text', () => {
    expect(told(`${head}<!-- evenhand disable vague-source -->\n\n${body}`, { 'vague-source': 'off' })).toEqual([])
    expect(told('# Notes\n\n<!-- evenhand disable -->\n<!-- evenhand disable one-sided-subject -->\n')).toEqual([])
    expect(told(`${head}<!-- evenhand disable no-such-rule -->\n\n${body}`)).toEqual([])
  })

  it('can be silenced, and turned off', () => {
    const idle = '<!-- evenhand disable drifting-name -->\n\n'
    expect(told(`${head}<!-- evenhand disable-file unused-directive -->\n${idle}${body}`)).toEqual([])
    expect(told(head + idle + body, { 'unused-directive': 'off' })).toEqual([])
  })

  it('is mended until nothing is left to tell', () => {
    const source = `${head}<!-- evenhand disable drifting-name, vague-source, partial-source reason="a, b" -->\n\n${body}\n<!-- evenhand disable drifting-name -->\n\n<!-- evenhand enable drifting-name -->\n`
    expect(mended(source)).toBe(`${head}<!-- evenhand disable vague-source reason="a, b" -->\n\n${body}\n`)
  })
})

describe('removalOf', () => {
  const comment = '<!-- evenhand disable x -->'
  const without = (source: string) => {
    const { start, end, text } = removalOf(readControl(source).comments[0]!, source)
    return source.slice(0, start) + text + source.slice(end)
  }
  const cases: Readonly<Record<string, readonly [before: string, after: string]>> = {
    'with its line': [`a\n\n${comment}\nb\n`, 'a\n\nb\n'],
    'with one of two blank lines': [`a\n\n${comment}\n\nb\n`, 'a\n\nb\n'],
    'at the start': [`${comment}\n\nb\n`, 'b\n'],
    'at the end': [`a\n\n${comment}\n`, 'a\n\n'],
    'at the end, without line feed': [`a\n${comment}`, 'a\n'],
    'between items': [`- a\n  ${comment}\n- b\n`, '- a\n- b\n'],
    'under a heading': [`# a\n${comment}\nb\n`, '# a\nb\n'],
    'between paragraphs, which stay apart': [`a\n${comment}\nb\n`, 'a\n\nb\n'],
    'from a line of words': [`a ${comment} b\n`, 'a b\n'],
    'from the end of a line': [`a ${comment}\nb\n`, 'a\nb\n'],
    'with CRLF': [`a\r\n\r\n${comment}\r\n\r\nb\r\n`, 'a\r\n\r\nb\r\n'],
    'at the start, before what would become front matter': [`${comment}\n---\na\n---\n`, '\n---\na\n---\n'],
    'over several lines': [`a\n\n<!-- evenhand\ndisable x\n-->\nb\n`, 'a\n\nb\n']
  }
  for (const [name, [before, after]] of Object.entries(cases)) it(`takes a comment out ${name}`, () => expect(without(before)).toBe(after))

  it('leaves the blocks around as they are, outside of lists, which a comment may have cut in two', () => {
    const line = fc.constantFrom('a', '# b', '', '> c', '***', '===')
    const kinds = (source: string) =>
      JSON.stringify(
        parse(source).children.filter(({ type }) => type !== 'html'),
        (key, value) => (key === 'position' || key === 'spread' ? undefined : value)
      )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), fc.array(line, { maxLength: 4 }), (above, below) => {
        const source = [...above, comment, ...below, ''].join('\n')
        expect(kinds(without(source))).toBe(kinds(source))
      }),
      { numRuns: 500 }
    )
  })
})
