import fc from 'fast-check'
import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { parse as parseParts } from '../../src/markdown/parse.ts'
import { parseLong } from '../../src/markdown/parseLong.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkCjkFriendly).freeze()
const parse = (text: string): Root => processor.parse(text)

const padding = '这一句只为把文章写长，读到这里也没有别的意思。\n\n'
const blocks = [
  '## 性能\n\n',
  '# Cost #\n\n',
  '##\tTabs\n\n',
  '#\n\n',
  '- **红隼**：快\n  - 内层\n\n',
  '1. one\n\n   # inside an item\n\n',
  '> quoted\n',
  '> ```\n> open in a quotation\n\n',
  '- ```\n  open in an item\n\n',
  '```js\nlet a\n\n# no heading\n\n```\n\n',
  '```\nnever closed\n\n',
  '~~~~\n',
  '<!-- a comment\n\n# no heading\n\n-->\n\n',
  '<script>\n\n',
  '<div>\n\n',
  '| a | b |\n| - | - |\n| 甲 | 乙 |\n\n',
  '    indented\n\n',
  'text\n# heading at once\n',
  'lazy `code\n\n',
  'www.example.com and *emphasis*中文**强调**。\r\n\r\n',
  '\t\n',
  'Setext\n---\n\n'
]

test('a text in parts has the tree of the whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...blocks, padding), { minLength: 4, maxLength: 40 }),
      fc.integer({ min: 1, max: 120 }),
      (parts, length) => {
        const text = parts.join('')
        expect(parseLong(text, parse, length)).toEqual(parse(text))
      }
    ),
    { numRuns: 200 }
  )
})

test.each([
  `---\ntitle: 甲\n\n# a remark\nmore: 1\n---\n\n## 成本\n\n${padding}`,
  `---\ntitle: 甲\n---\n\n## 成本\n\n${padding}\n## 性能\n`,
  '---\n## a\n## a\n\n## a\n- \t*x*> \t',
  '\uFEFF---\nnever closed\n\n# a\n\n# b\n'
])('front matter ends before anything else begins: %j', (text) => expect(parseLong(text, parse, 1)).toEqual(parse(text)))

test('so has a long one as the reader parses it', () => {
  const text = Array.from({ length: 300 }, (_, at) => `${blocks[at % blocks.length]!}${padding.repeat(9)}`)
    .join('')
    .replaceAll(/^(?:```|~~~~)\nn?.*$|^<script>$/gm, '')
  expect(text.length).toBeGreaterThan(65_536)
  expect(parseParts(text)).toEqual(parse(text))
})

test('reads parts, and none of them twice without need', () => {
  const text = `## 成本\n\n${padding.repeat(100)}`.repeat(60)
  const lengths: number[] = []
  const counted = (part: string): Root => {
    lengths.push(part.length)
    return parse(part)
  }
  parseLong(text, counted)
  expect(lengths.length).toBeGreaterThan(3)
  expect(lengths.reduce((sum, length) => sum + length)).toBe(text.length)
})

test('code that never ends is not read over and over', () => {
  const text = `~~~\n\n${`## 成本\n\n${padding.repeat(100)}`.repeat(60)}`
  let read = 0
  parseLong(text, (part) => {
    read += part.length
    return parse(part)
  })
  expect(read).toBeLessThan(text.length * 3)
})

test.each(['[甲]: https://example.com', '[^1]: a note'])('a text with %s is read as a whole', (definition) => {
  const text = `${`## 成本 [甲]\n\n见[^1]。${padding.repeat(100)}`.repeat(60)}${definition}\n`
  let calls = 0
  parseLong(text, (part) => {
    calls++
    return parse(part)
  })
  expect(calls).toBe(1)
})
