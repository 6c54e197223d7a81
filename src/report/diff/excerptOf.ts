import { folded } from '../folded.ts'

/** Longer texts are cut: a comment shows what changed, the file has it all. */
const LONGEST = 160

/** The beginning of a text, on one line. */
export function excerptOf(text: string): string {
  const line = [...folded(text)]
  return line.length > LONGEST ? `${line.slice(0, LONGEST).join('')}…` : line.join('')
}
