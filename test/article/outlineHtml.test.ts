import { describe, expect, it } from 'vitest'
import { drawOutline, outlineOf } from './drawOutline.ts'

const draw = (source: string): string[] => drawOutline(outlineOf(source))

describe('HTML blocks', () => {
  it('are read as headings and paragraphs', () => {
    expect(draw('<h2>Cost &amp; <em>speed</em></h2>\n\n便宜。\n\n<h3>速度</h3>\n<p>It is\n   free&#33;</p>\n')).toEqual([
      'section Cost & speed',
      '  - 便宜。',
      '  section 速度',
      '    - It is⏎free!'
    ])
  })

  it('label with a summary what stands up to the end of the details', () => {
    expect(draw('<details>\n<summary><b>优点</b></summary>\n\n- 快\n\n</details>\n\nAfter.\n')).toEqual([
      '- After.',
      'lead-in 优点',
      '  item 快'
    ])
    expect(draw('<details><summary>A</summary>text</details>\n\nAfter.\n')).toEqual(['- After.'])
  })

  it('are read as lists', () => {
    expect(draw('<ul>\n  <li>one <strong>two</strong>\n  <li><a href="u">three</a></li>\n</ul>\n')).toEqual(['item one two', 'item three'])
  })

  it('are read as tables', () => {
    expect(draw('<table>\n<tr><th></th><th>A</th></tr>\n<tr><td>Cost</td><td>free<br>open</td></tr>\n</table>\n')).toEqual([
      'table',
      '  - ',
      '  - A',
      '  - Cost',
      '  - free↵open'
    ])
  })

  it.each([
    ['centred paragraphs', '<p align="center"><a href="u">中文</a> | English</p>'],
    ['styles, scripts and comments', '<style>p{}</style><script>"<p>x</p>"</script><!-- <p>x</p> -->'],
    ['cells that span several', '<table><tr><td>a</td><td>b</td></tr><tr><td colspan="2">c</td></tr></table>'],
    ['tables in tables', '<table><tr><td>a</td><td><table><tr><td>b</td></tr></table></td></tr></table>'],
    ['lists in lists', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
    ['what the block does not close', '<div>\n<p>a'],
    ['text outside of known tags', '<div>a</div>'],
    ['empty tags', '<h2> </h2>\n<p><img src="a.png"></p>']
  ])('leave out %s', (_, source) => {
    expect(draw(source)).toEqual([])
  })

  it('give the place of their text, also in a quote and with CRLF', () => {
    const source = '> <table>\r\n>  <tr><th>A</th><th>B</th></tr>\r\n>  <tr><td>R&amp;D\r\n>   low</td><td>x</td></tr>\r\n> </table>\r\n'
    const cell = outlineOf(source).blocks[2]!
    expect(cell.text).toBe('R&D\nlow')
    const slice = (start: number, end: number): string =>
      source.slice(cell.place(start, end).start.offset, cell.place(start, end).end.offset)
    expect([slice(0, 1), slice(1, 2), slice(2, 3), slice(4, 7)]).toEqual(['R', '&amp;', 'D', 'low'])
  })

  it.each([
    ['opening tags', '<p>'],
    ['unclosed quotes', '<a b="'],
    ['tags without an end', '<a '],
    ['comments without an end', '<!--'],
    ['paragraphs', '<p>a</p>'],
    ['summaries', '<summary>a</summary>'],
    ['list items', '<li>'],
    ['rows', '<tr><td>']
  ])(
    'are read in one pass: %s',
    (_, unit) => {
      expect(outlineOf(`<div><table><p>${unit.repeat(40_000)}</table>`)).toBeDefined()
      expect(outlineOf(`<div>${unit.repeat(40_000)}`)).toBeDefined()
    },
    10_000
  )
})
