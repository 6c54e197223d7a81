import type { RootContent } from 'mdast'
import type { Labels } from '../labels.ts'
import { notesOf } from '../notesOf.ts'
import type { ReportArticle } from '../types.ts'
import { heading, list, paragraph } from './nodes.ts'

/** What recovery mended and left out, and what the reader says of its own reading. */
export function reading(article: ReportArticle, labels: Labels): RootContent[] {
  const notes = notesOf(article, labels)
  return notes.length === 0 ? [] : [heading(2, labels.reading), list(notes.map((note) => [paragraph(note)]))]
}
