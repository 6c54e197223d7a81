import type { Paragraph } from 'mdast'
import { alertLength } from './alertLength.ts'
import { boldLineEnd, LONGEST_LEAD_IN } from './boldLineEnd.ts'
import type { Writer } from './createWriter.ts'
import { cutFlat } from './cutFlat.ts'
import type { Home } from './types.ts'

const DESCRIPTION = /[\n\u2028]:[ \t]+/g

/**
 * Reads a paragraph: one block, unless its lines say more.
 *
 *     Term                **Which is faster?**      [!NOTE]
 *     : description       The answer …              Words of a note
 */
export function readParagraph(paragraph: Paragraph, home: Home, writer: Writer): void {
  const flat = writer.flatten(paragraph)
  const { text } = flat
  const descriptions = [...text.matchAll(DESCRIPTION)]
  const term = descriptions[0]?.index ?? 0
  if (term > 0 && term < LONGEST_LEAD_IN) {
    const opened = writer.open('definition', home, 8)
    const [label, ...parts] = cutFlat(flat, [
      { start: 0, end: term },
      ...descriptions.map(({ index, 0: opening }, i) => ({
        start: index + opening.length,
        end: descriptions[i + 1]?.index ?? text.length
      }))
    ])
    writer.label('term', label!, paragraph, opened)
    for (const part of parts) writer.add('description', part, paragraph, opened)
    return
  }
  const bold = home.node.kind === 'lead-in' ? 0 : boldLineEnd(flat)
  if (bold > 0) {
    const opened = writer.open('lead-in', home, 8)
    const [label, rest] = cutFlat(flat, [
      { start: 0, end: bold },
      { start: bold + 1, end: text.length }
    ])
    writer.label('paragraph', label!, paragraph, opened)
    writer.add('paragraph', rest!, paragraph, opened)
    return
  }
  const alert = alertLength(text)
  if (alert === 0) writer.add('paragraph', flat, paragraph, home)
  else if (alert < text.length) writer.add('paragraph', cutFlat(flat, [{ start: alert, end: text.length }])[0]!, paragraph, home)
}
