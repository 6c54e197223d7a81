import { apply } from './apply.ts'
import { boilerplate } from './boilerplate.ts'
import { characters } from './characters.ts'
import { compose } from './compose.ts'
import { gate } from './gate.ts'
import { lines } from './lines.ts'
import { structure } from './structure.ts'
import { syntax } from './syntax.ts'
import type { Edit, Note, Recovery } from './types.ts'

const ROUNDS = 5

/** Gives a paste that lost its Markdown its Markdown back, as edits on the source. Real Markdown comes out unchanged. Never throws. */
export function recover(source: string): Recovery {
  let text = source
  let edits: Edit[] = []
  // What one pass mends can show the next one more (a heading under an indent): again, until nothing is left to do.
  for (let round = 0; round < ROUNDS; round++) {
    const before = text
    for (const pass of [cleaned, mended, structured]) {
      const more = pass(text)
      if (more.length === 0) continue
      edits = compose(text, edits, more)
      text = apply(text, more).text
    }
    if (text === before) break
  }
  const kept = edits.filter((edit) => edit.text !== source.slice(edit.start, edit.end))
  return { ...apply(source, kept), edits: kept, notes: notes(kept) }
}

function cleaned(text: string): Edit[] {
  return characters(text, lines(text))
}

function mended(text: string): Edit[] {
  return syntax(text, lines(text))
}

function structured(text: string): Edit[] {
  const all = lines(text)
  const found = gate(all)
  return structure(text, all, found, boilerplate(all, found.paste))
}

/** One note for each run of lines that were left out. */
function notes(edits: readonly Edit[]): Note[] {
  const found: { kind: 'boilerplate'; start: number; end: number }[] = []
  for (const edit of edits) if (edit.kind === 'boilerplate') found.push({ kind: 'boilerplate', start: edit.start, end: edit.end })
  return found
}
