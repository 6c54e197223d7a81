import { parseAny } from '../../../markdown/parse-any.ts'
import { recover } from '../../../markdown/recover/recover.ts'
import { lineStarts } from '../../../text/lineStarts.ts'
import { element } from '../element.ts'
import type { Part, View } from '../types.ts'
import { annotations } from './annotations.ts'
import { createPrinter } from './createPrinter.ts'
import { legend } from './legend.ts'
import { printTree } from './printTree.ts'

/** What the reader leaves out, by the codes of its diagnostics. */
const UNREAD = ['boilerplate', 'skipped-region']

/**
 * The article itself, laid out by its Markdown, with its statements, claims and findings marked in place.
 *
 * @param lines lines that are linked from elsewhere on the page.
 */
export function articleText(view: View, lines: ReadonlySet<number>): Part {
  const { article, source, words, id, depth } = view
  const starts = lineStarts(source)
  const offsetOf = (line: number, column: number) => Math.min((starts[line - 1] ?? source.length) + column - 1, source.length)
  const unread = article.diagnostics.flatMap(({ code, place }) =>
    place && UNREAD.includes(code) ? [{ start: offsetOf(place.line, place.column), end: offsetOf(place.endLine, place.endColumn) }] : []
  )
  const recovery = recover(source)
  const { tree } = parseAny(recovery.text, { mdx: article.file.endsWith('.mdx') })
  const printer = createPrinter(source, annotations(view, lines, offsetOf), unread)
  return {
    name: 'text',
    title: words.text,
    body: [
      legend(view),
      element(
        'div.text',
        { id: `${id}-source`, lang: view.tongue },
        printTree(tree, printer, { source, toSource: recovery.toSource, depth, tableName: `${words.text}, ${words.scroll}` })
      )
    ]
  }
}
