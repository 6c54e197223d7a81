/** Whatever the text and whatever is marked in it: every character once, every sign once. */
import fc from 'fast-check'
import type { ElementContent } from 'hast'
import { selectAll } from 'hast-util-select'
import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { parse } from '../../../src/markdown/parse.ts'
import { recover } from '../../../src/markdown/recover/recover.ts'
import { element } from '../../../src/report/html/element.ts'
import { createPrinter } from '../../../src/report/html/text/createPrinter.ts'
import { printTree } from '../../../src/report/html/text/printTree.ts'
import type { Annotation } from '../../../src/report/html/text/types.ts'
import { parsed, sourceIn } from './page.ts'

const fragment = fc.constantFrom(
  '# Boats\n\n',
  '## 价格\n',
  'Rowing is slow. ',
  '划艇便宜，也轻。',
  '- item\n',
  '  1. nested\n',
  '> quoted\n> *two\n> lines*\n',
  '| a | b |\n|---|---|\n| `c` | [d](javascript:1) |\n',
  '```js\ncode\n```\n',
  '<b>raw</b> ',
  '<!-- comment -->\n',
  '[^1] ',
  '\n[^1]: note\n',
  '![pic](x.png) ',
  '**bold** and ~~gone~~ ',
  '\\* &amp; ',
  '\n',
  '\n\n',
  '    indented\n',
  '---\n',
  '• pasted\n',
  '一、标题\n',
  'https://a.example/x ',
  '- [ ] task\n',
  '\t',
  'line  \nbreak ',
  '\u202E',
  'a\r\nb',
  '<div>\n',
  '[ref]: http://a.example "t"\n',
  '[ref] '
)

it('prints the whole source, and each sign', () => {
  const ranges = fc.array(fc.tuple(fc.nat(400), fc.nat(120), fc.boolean()), { maxLength: 12 })
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 25 }), ranges, (fragments, drawn) => {
      const source = fragments.join('')
      const marked = drawn.map(([from, length, atStart], index): Annotation => {
        const start = Math.min(from, source.length)
        return {
          kind: atStart ? 'statement' : 'claim',
          ref: `p${index}`,
          look: atStart ? 'pro' : 'no',
          at: atStart ? 'start' : 'end',
          start,
          end: Math.min(start + length, source.length),
          sign: element('a.sg', { id: `p${index}` }, '+')
        }
      })
      const { text, toSource } = recover(source)
      const printed: ElementContent[] = printTree(parse(text), createPrinter(source, marked, []), {
        source,
        toSource,
        depth: 2,
        tableName: 'table'
      })
      const root = parsed(`<!doctype html><title>t</title><div class="text">${toHtml({ type: 'root', children: printed })}</div>`)
      const [div] = selectAll('.text', root)
      expect(sourceIn(div!)).toBe(source.replace(/\r\n?/g, '\n'))
      expect(
        selectAll('.sg', div)
          .map(({ properties }) => properties.id)
          .sort()
      ).toEqual(marked.map(({ ref }) => ref).sort())
    }),
    { numRuns: 300, examples: [[['[^1] ', '![pic](x.png) ', 'a\r\nb'], [[21, 0, false]]]] }
  )
})
