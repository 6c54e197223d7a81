import type { Blockquote, List, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { createOutline } from '../../src/article/outline/createOutline.ts'
import { createPlaces } from '../../src/article/outline/createPlaces.ts'
import { drawOutline, outlineOf } from './drawOutline.ts'

const draw = (...lines: string[]): string[] => drawOutline(outlineOf(lines.join('\n')))

describe('the outline', () => {
  it('nests sections by the depth of their headings', () => {
    expect(draw('# A or B?', '', 'First.', '', '### Cost', '', 'Free.', '', '## 性能', '', '快。')).toEqual([
      'section A or B?',
      '  - First.',
      '  section Cost',
      '    - Free.',
      '  section 性能',
      '    - 快。'
    ])
  })

  it('takes the first paragraph of an item as its text, and hangs what is below it on the item', () => {
    expect(draw('- 成本', '  - 甲免费', '', '    而且开放', '- 速度')).toEqual([
      'item 成本',
      '  item 甲免费',
      '    - 而且开放',
      'item 速度'
    ])
  })

  it('gives bullets to the numbered item before them, also past code and comments', () => {
    expect(draw('1. Cost', '', '- free', '', '<!-- more -->', '', '- open', '', 'Text.', '', '- apart')).toEqual([
      '- Text.',
      'item Cost',
      '  item free',
      '  item open',
      'item apart'
    ])
  })

  it('reads bold paragraphs and lines with a colon before a list as lead-ins', () => {
    expect(draw('**Pros**', '', '- fast', '', 'So it goes.', '', '缺点：', '', '- 慢', '', 'Elsewhere.')).toEqual([
      '- Elsewhere.',
      'lead-in Pros',
      '  - So it goes.',
      '  item fast',
      'lead-in 缺点：',
      '  item 慢'
    ])
  })

  it.each([
    ['a sentence in bold', ['**It is fast.**', '', 'Text.'], ['- It is fast.', '- Text.']],
    ['bold words at the end of a text', ['Text.', '', '**Pros**'], ['- Text.', '- Pros']],
    ['words beside the bold ones', ['**Pros** of it', '', 'Text.'], ['- Pros of it', '- Text.']],
    ['two sentences before a list', ['有限制！例如：', '', '- one'], ['- 有限制！例如：', 'item one']]
  ])('takes %s for no lead-in', (_, source, expected) => {
    expect(draw(...source)).toEqual(expected)
  })

  it('takes a number and a symbol beside bold words for part of the lead-in', () => {
    expect(draw('2. **Cost** ⭐', '', 'x')).not.toEqual([])
    expect(draw('二、**成本** ⭐', '', '免费。')).toEqual(['lead-in 二、成本 ⭐', '  - 免费。'])
  })

  it('splits a bold first line from the lines after it', () => {
    expect(draw('**哪个更快？**', '第二个。', '', '- **Cost**', '  It is free.')).toEqual([
      'lead-in 哪个更快？',
      '  - 第二个。',
      'item Cost',
      '  - It is free.'
    ])
  })

  it('reads definition lists', () => {
    expect(draw('Redis', ': fast', ': small **and** open', '', 'Kafka', ': durable')).toEqual([
      'definition Redis',
      '  - fast',
      '  - small and open',
      'definition Kafka',
      '  - durable'
    ])
  })

  it('reads tables row by row, with an empty text for an empty cell', () => {
    expect(draw('| | A |', '|-|-|', '| Cost | free\\|paid |')).toEqual(['table', '  - ', '  - A', '  - Cost', '  - free|paid'])
  })

  it.each([
    ['quotation marks', ['> “Slow and dear.”']],
    ['an attribution', ['> Slow and dear.', '>', '> — Jane Roe']],
    ['an announcement', ['她写道：', '', '> 又慢又贵。']],
    ['an English announcement', ['As she wrote:', '', '> Slow and dear.']]
  ])('takes a block quote with %s for somebody else’s words', (_, source) => {
    expect(draw(...source).some((line) => line.startsWith('> '))).toBe(true)
  })

  it('takes other block quotes and alerts for the author’s own words', () => {
    expect(draw('> 又慢又贵。', '', '> [!NOTE]', '> “Slow” is what we found.', '', '> [!TIP]')).toEqual([
      '- 又慢又贵。',
      '- “Slow” is what we found.'
    ])
  })

  it('leaves out regions marked to be skipped, and says where they are', () => {
    const outline = outlineOf(
      'A.\n\n<!-- evenhand skip -->\n\n# B\n\n- C\n\n<!-- evenhand end -->\n\nD.\n\n<!-- evenhand skip: old -->\n\nE.\n'
    )
    expect(drawOutline(outline)).toEqual(['- A.', '- D.'])
    expect(outline.skipped.map(({ start, end }) => [start.line, end.line])).toEqual([
      [3, 9],
      [13, 13]
    ])
  })

  it('marks hard breaks and lines that begin a statement of their own', () => {
    expect(draw('one  ', 'two<br>three', 'four', 'Vue：五', '2）六', 'https://a.b: c')).toEqual([
      '- one↵two↵three⏎four↵Vue：五↵2）六⏎https://a.b: c'
    ])
  })

  it('leaves images, tags, references and shortcodes out of the text, and marks them', () => {
    const [block] = outlineOf(
      '![alt](a.png)**Fast**[^1] <b>and</b> `small`<sup>2</sup> [3], see [it](u)\n\n[^1]: n\n\n[3]: http://x.y\n'
    ).blocks
    expect(block!.text).toBe('Fast and small 3, see it')
    expect(block!.marks.map(({ kind, start, end, target }) => [kind, start, end, target])).toEqual([
      ['image', 0, 0, 'a.png'],
      ['strong', 0, 4, undefined],
      ['footnote', 4, 4, '1'],
      ['code', 9, 14, undefined],
      ['footnote', 14, 14, '2'],
      ['footnote', 15, 16, '3'],
      ['link', 22, 24, 'u']
    ])
    expect(outlineOf('a {{< ref "x" >}} b {% y %}').blocks[0]!.text.trimEnd()).toBe(`a ${' '.repeat(15)} b`)
  })

  it('collects footnotes, numbered definitions and those of reference links', () => {
    const { definitions } = outlineOf('a[^n] [1]\n\n[^n]: A survey, [here](http://s)\n\n[1]: http://one "One"\n[name]: http://two\n')
    expect(definitions.map(({ kind, label, text, url, place }) => [kind, label, text, url, place.start.line])).toEqual([
      ['numbered', '1', 'One', 'http://one', 5],
      ['link', 'name', 'http://two', 'http://two', 6],
      ['footnote', 'n', 'A survey, here', 'http://s', 3]
    ])
  })

  it('notes where code stands', () => {
    const { code } = outlineOf('a\n\n```js\nx\n```\n\nb\n')
    expect(code.map(({ place, afterBlock }) => [place.start.line, place.end.line, afterBlock])).toEqual([[3, 5, 0]])
  })

  it('reads front matter, and takes broken front matter for empty', () => {
    expect(outlineOf('---\ntitle: A\n---\n\nx\n')).toMatchObject({ frontMatter: { title: 'A' }, frontMatterPlace: { end: { line: 3 } } })
    expect(outlineOf('---\n- [\n---\n\nx\n').frontMatter).toEqual({})
    expect(outlineOf('x\n').frontMatter).toBeNull()
  })

  it('is the same for LF and CRLF', () => {
    const source = '# A\n\n- **B**\n  c\n  d  \n  e\n\nTerm\n: text\n\n> `f\n> g`\n\n| h |\n|-|\n| i |\n'
    expect(drawOutline(outlineOf(source.replaceAll('\n', '\r\n')))).toEqual(drawOutline(outlineOf(source)))
  })

  it('walks 300 levels of lists and quotes, also of a tree without positions', () => {
    let inner: Root['children'][number] = { type: 'paragraph', children: [{ type: 'text', value: 'deep' }] }
    for (let level = 0; level < 300; level++) {
      const list: List = { type: 'list', children: [{ type: 'listItem', children: [inner] }] }
      const quote: Blockquote = { type: 'blockquote', children: [list] }
      inner = quote
    }
    const outline = createOutline({ tree: { type: 'root', children: [inner] }, parsed: '', toSource: (at) => at, places: createPlaces('') })
    expect(outline.blocks.map(({ text, place }) => [text, place().start.offset])).toEqual([['deep', 0]])
  })
})
