import { clauseAround } from './clauseAround.ts'

const WIDEST = 48

/**
 * The words around a term, short enough for a message: the clause that holds it, cut to about 48 columns with `…`.
 *
 * @param text a sentence or more.
 * @param term words of it; where they do not occur (white space folded, say) the start of the text stands in.
 * @param options `whole`: the text is the passage to show, not only the clause in it that holds the term.
 */
export function excerpt(text: string, term: string, { whole = false } = {}): string {
  const at = Math.max(0, term === '' ? 0 : text.toLowerCase().indexOf(term.toLowerCase()))
  const end = Math.min(text.length, at + term.length)
  const clause = whole ? { start: 0, end: text.length } : clauseAround(text, { start: at, end })
  return cut(text, clause.start, clause.end, at, end)
}

/** Grows from the term to both sides, whole words of Latin script at a time, until the width is used up. */
function cut(text: string, from: number, to: number, at: number, end: number): string {
  const pieces = text.slice(from, to).match(/[\p{Script=Latin}\p{N}][^\s\p{Script=Han}]*\s*|[\s\S]/gu) ?? []
  let offset = from
  const spans = pieces.map((piece) => {
    const span = { start: offset, end: offset + piece.length }
    offset += piece.length
    return span
  })
  let first = spans.findIndex((span) => span.end > at)
  if (first < 0) return text.slice(from, to).trim()
  let last = first
  while (last + 1 < spans.length && spans[last]!.end < end) last++
  const width = () => columns(text.slice(spans[first]!.start, spans[last]!.end))
  for (let grown = true; grown && width() < WIDEST; ) {
    grown = false
    if (last + 1 < spans.length) {
      last++
      grown = true
    }
    if (first > 0 && width() < WIDEST) {
      first--
      grown = true
    }
  }
  const words = text.slice(spans[first]!.start, spans[last]!.end).trim()
  return `${first > 0 ? '…' : ''}${words}${last + 1 < spans.length ? '…' : ''}`
}

/** Rough width in columns: wide for CJK, one for the rest. */
function columns(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0)
}
