import type { Line } from './lines.ts'
import { radical } from './radical.ts'
import type { Edit } from './types.ts'

/** Runs of soft hyphens, zero-width spaces, joiners and BOMs; radicals and compatibility ideographs, one by one. */
const FOUND = /[\u00ad\u200b-\u200d\u2060\ufeff]+|[\u2e80-\u2fdf\uf900-\ufaff]|\ud87e[\udc00-\ude1f]/g
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const CHINESE = /[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\ud840-\ud87f]/
const LATIN = /[A-Za-z]/

/** Takes out invisible characters that split words or mark-up, and writes ideographs for radicals and compatibility forms. */
export function characters(source: string, lines: readonly Line[]): Edit[] {
  const edits: Edit[] = []
  for (const line of lines) {
    if (line.shielded || line.start === line.end) continue
    const text = source.slice(line.start, line.end)
    if (text.search(FOUND) < 0) continue
    // Where the last run of invisible characters began, for the neighbour of what stands right after it.
    let run = { start: -1, end: -1 }
    for (const { 0: found, index } of text.matchAll(FOUND)) {
      const end = index + found.length
      if (INVISIBLE.test(found)) {
        run = { start: index, end }
        const before = line.start + index <= line.from ? '' : characterBefore(text, index)
        strays(found, before, text[end] ?? '', line.start + index, edits)
        continue
      }
      const before = characterBefore(text, run.end === index ? run.start : index)
      let next = end
      while (INVISIBLE.test(text[next] ?? '')) next++
      if (!CHINESE.test(before) && !CHINESE.test(text[next] ?? '')) continue
      const ideograph = radical(found) ?? found.normalize('NFKC')
      if (ideograph !== found) edits.push({ kind: 'radical', start: line.start + index, end: line.start + end, text: ideograph })
    }
  }
  return edits
}

/** The unit before an offset; of a pair the first, which tells its block. */
function characterBefore(text: string, offset: number): string {
  const unit = text[offset - 1] ?? ''
  return /[\udc00-\udfff]/.test(unit) ? (text[offset - 2] ?? unit) : unit
}

/**
 * A BOM at the start belongs to the encoding, and the parser knows it. Between Latin letters a zero-width space is often
 * meant (it keeps `@name` from being linked), so it goes only where it breaks a word of Chinese or the start of a line.
 * Joiners hold emoji and other scripts together: only those between Chinese or Latin letters go.
 */
function strays(run: string, before: string, after: string, at: number, edits: Edit[]): void {
  const letter = (character: string) => CHINESE.test(character) || LATIN.test(character)
  for (const [i, character] of Array.from(run).entries()) {
    const joiner = character === '\u200c' || character === '\u200d'
    const stray = joiner ? letter(before) && letter(after) : before === '' || CHINESE.test(before) || CHINESE.test(after)
    if ((at + i > 0 || character !== '\ufeff') && (character === '\u00ad' || stray))
      edits.push({ kind: 'zero-width', start: at + i, end: at + i + 1, text: '' })
  }
}
