import type { Labels } from './labels.ts'
import type { ReportArticle } from './types.ts'

/** What recovery mended and left out, and what the reader says of its own reading: one line each. */
export function notesOf({ recovery, diagnostics }: ReportArticle, labels: Labels): string[] {
  const kinds = recovery.kinds.map(({ kind, edits }) => `${kind} ${edits}`).join(labels.comma)
  return [
    ...(recovery.edits > 0 ? [`${labels.edits(recovery.edits)}${labels.colon}${kinds}`] : []),
    ...recovery.leftOut.map(({ line, endLine, endColumn, text }) => {
      const where = labels.lines(line, endColumn === 1 && endLine > line ? endLine - 1 : endLine)
      return `${labels.leftOut}${labels.colon}${where}${text ? ` ${labels.quoted(text)}` : ''}`
    }),
    ...diagnostics
      // Already told, passage by passage, with its words.
      .filter((one) => one.code !== 'boilerplate' || recovery.leftOut.length === 0)
      .map(({ code, data, place }) => {
        const facts = Object.entries(data).map(([name, value]) => `${name} ${value}`)
        return [code, ...(place ? [labels.lines(place.line, place.endLine)] : []), ...facts].join(' · ')
      })
  ]
}
