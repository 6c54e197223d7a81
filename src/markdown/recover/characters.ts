import type { Line } from './lines.ts'
import { radical } from './radical.ts'
import type { Edit } from './types.ts'

/** Invisible: soft hyphen, zero-width space, joiners, BOM. Then radicals and compatibility ideographs. */
const FOUND = /[\u00ad\u200b-\u200d\u2060\ufeff\u2e80-\u2fdf\uf900-\ufaff]|\ud87e[\udc00-\ude1f]/g
const CHINESE = /[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\ud840-\ud87f]/
const LATIN = /[A-Za-z]/

/** Takes out invisible characters that split words or mark-up, and writes ideographs for radicals and compatibility forms. */
export function characters(source: string, lines: readonly Line[]): Edit[] {
  const edits: Edit[] = []
  for (const line of lines) {
    if (line.shielded || line.start === line.end) continue
    const text = source.slice(line.start, line.end)
    if (text.search(FOUND) < 0) continue
    for (const match of text.matchAll(FOUND)) {
      const [found] = match
      const before = text[match.index - 1] ?? ''
      const after = text[match.index + found.length] ?? ''
      const start = line.start + match.index
      const edit = { start, end: start + found.length }
      if (!CHINESE.test(found)) {
        if (start > 0 && isStray(found, before, after)) edits.push({ kind: 'zero-width', ...edit, text: '' })
      } else if (CHINESE.test(before) || CHINESE.test(after)) {
        const ideograph = radical(found) ?? found.normalize('NFKC')
        if (ideograph !== found) edits.push({ kind: 'radical', ...edit, text: ideograph })
      }
    }
  }
  return edits
}

/**
 * A BOM at the start belongs to the encoding, and the parser knows it. Between Latin letters a zero-width space is often
 * meant (it keeps `@name` from being linked), so it goes only where it breaks a word of Chinese or the start of a line.
 * Joiners hold emoji and other scripts together: only those between Chinese or Latin letters go.
 */
function isStray(found: string, before: string, after: string): boolean {
  if (found === '\u00ad') return true
  if (found === '\u200c' || found === '\u200d')
    return (CHINESE.test(before) || LATIN.test(before)) && (CHINESE.test(after) || LATIN.test(after))
  return before === '' || CHINESE.test(before) || CHINESE.test(after)
}
