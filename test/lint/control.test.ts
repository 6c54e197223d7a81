/** Comments that steer the linter: how they are found, and what they silence. */
import { describe, expect, it } from 'vitest'
import { brokenDirectives } from '../../src/lint/control/brokenDirectives.ts'
import { createSilencer } from '../../src/lint/control/createSilencer.ts'
import { readControl } from '../../src/lint/control/readControl.ts'

/** The place of the first occurrence of some words. */
function placeOf(source: string, words: string) {
  const offset = source.indexOf(words)
  const before = source.slice(0, offset).split('\n')
  const point = { line: before.length, column: before.at(-1)!.length + 1, offset }
  return { start: point, end: point }
}

function silenced(source: string, words: string, rule = 'vague-source') {
  return createSilencer(readControl(source).comments).silencedBy(rule, placeOf(source, words)) !== null
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

describe('createSilencer', () => {
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
    const whole = (source: string) => createSilencer(readControl(source).comments).silencedBy('missing-dimension', null) !== null
    expect(whole('text\n<!-- evenhand disable missing-dimension -->')).toBe(true)
    expect(whole('<!-- evenhand disable -->\n<!-- evenhand enable -->')).toBe(false)
    expect(whole('<!-- evenhand disable-next-line missing-dimension -->')).toBe(false)
  })
})

describe('disable-file and disable-next-block', () => {
  it('silence a rule in the whole file, wherever the comment stands', () => {
    const source = 'first\n<!-- evenhand disable-file vague-source -->\nlast\n<!-- evenhand enable -->'
    expect(['first', 'last'].map((words) => silenced(source, words))).toEqual([true, true])
    expect(silenced(source, 'first', 'other')).toBe(false)
    expect(createSilencer(readControl(source).comments).silencedBy('vague-source', null)).not.toBeNull()
  })

  const blocks: Readonly<Record<string, readonly [source: string, inside: readonly string[], outside: readonly string[]]>> = {
    'a table': [
      'above\n\n<!-- evenhand disable-next-block -->\n\n| a | b |\n|---|---|\n| c | d |\n| e | f |\n\nbelow',
      ['| a', 'd |', 'f |'],
      ['above', 'below']
    ],
    'a list item with what is below it, not the list': [
      '- one\n<!-- evenhand disable-next-block -->\n- two\n  more\n  - deep\n\n    deeper\n- three',
      ['two', 'more', 'deep', 'deeper'],
      ['one', 'three']
    ],
    'a list item after a comment inside the one before': [
      '- one\n  <!-- evenhand disable-next-block -->\n- two\n  more\n- three',
      ['two', 'more'],
      ['one', 'three']
    ],
    'a paragraph': ['<!-- evenhand disable-next-block -->\nfirst\nsecond\n\nthird', ['first', 'second'], ['third']],
    'a quotation': ['<!-- evenhand disable-next-block -->\n> first\n>\n> - second\n\nthird', ['first', 'second'], ['third']],
    'a heading, not its section': ['<!-- evenhand disable-next-block -->\n# head\n\nbody', ['head'], ['body']],
    'a pasted list, where recovery changes the text': ['<!-- evenhand disable-next-block -->\n• 甲：便宜\n• 乙：昂贵', ['甲'], ['乙']],
    'nothing, at the end': ['first\n<!-- evenhand disable-next-block -->', [], ['first']]
  }
  for (const [name, [source, inside, outside]] of Object.entries(blocks)) {
    it(`silence ${name}`, () => {
      expect(inside.map((words) => silenced(source, words))).toEqual(inside.map(() => true))
      expect(outside.map((words) => silenced(source, words))).toEqual(outside.map(() => false))
    })
  }

  it('reads reasons in quotation marks of any script', () => {
    const given = [
      'reason="甲"',
      "reason='甲'",
      'reason=“甲”',
      'reason=‘甲’',
      'reason＝＂甲＂',
      'reason=「甲」',
      'reason=『甲』',
      'reason = 甲',
      '-- 甲',
      '——甲'
    ]
    for (const words of given)
      expect(readControl(`<!-- evenhand disable-file vague-source ${words} -->`).comments, words).toMatchObject([
        { rules: ['vague-source'], reason: '甲' }
      ])
  })

  it('is quick for many comments and many findings', () => {
    const source = '<!-- evenhand disable-next-line vague-source -->\nx <!-- evenhand enable drifting-name -->\n\n'.repeat(20_000)
    const silencer = createSilencer(readControl(source).comments)
    const started = performance.now()
    for (let line = 2; line < 60_000; line += 3)
      silencer.silencedBy('vague-source', { start: { line, column: 1, offset: line }, end: { line, column: 1, offset: line } })
    expect(performance.now() - started).toBeLessThan(2000)
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
