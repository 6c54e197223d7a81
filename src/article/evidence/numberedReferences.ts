import type { Block } from '../outline/types.ts'
import { blankMarks } from './blankMarks.ts'
import { noteLabel } from './noteLabel.ts'

export interface NumberedReference {
  readonly label: string
  /** How it is written; only brackets are a reference whether or not the article defines them. */
  readonly form: 'bracket' | 'raised'
  /** Offsets in `block.text`. */
  readonly start: number
  readonly end: number
}

const BRACKET = /[[［【]\s?(\d{1,3}(?:\s?[-–,，、]\s?\d{1,3}){0,8})\s?[\]］】](?![(（:：]|[[［](?!\s?\d))/g
const RANGE = /(\d{1,3})\s?[-–]\s?(\d{1,3})/g
const LONGEST_RANGE = 20
/** After a word, a sign or a Chinese character; a unit, a power or a letter of a formula has the number of its own (m², 10³, x²). */
const RAISED = /(?<=[\p{Script=Han}\p{Po}\p{Pe}\p{Pf}%]|[A-Za-z]{4})[¹²³⁴-⁹][¹²³⁰⁴-⁹]?|[①-⑳](?=[\s，。；、,.;:：)）]|$)/gu

/** Numbered references in running text: `[1]`, `［2］`, `[3, 4]`, `¹`; not in code, not the list of sources itself. */
export function numberedReferences(block: Block): NumberedReference[] {
  const text = blankMarks(block, ({ kind }) => kind === 'code')
  const opening = text.length - text.trimStart().length
  const references: NumberedReference[] = []
  const add = (form: NumberedReference['form'], labels: readonly string[], { index, 0: written }: RegExpMatchArray): void => {
    // At the very start it defines rather than refers.
    if (index! <= opening) return
    for (const label of labels) references.push({ label, form, start: index!, end: index! + written.length })
  }
  for (const match of text.matchAll(BRACKET)) add('bracket', labelsOf(match[1]!), match)
  if (/[¹²³⁴-⁹①-⑳]/.test(text)) for (const match of text.matchAll(RAISED)) add('raised', [noteLabel(match[0])], match)
  return references
}

/** `3, 5-7`: 3, 5, 6, 7. */
function labelsOf(written: string): string[] {
  const spelt = written.replace(RANGE, (range, from: string, to: string) => {
    const length = Number(to) - Number(from) + 1
    return length > 0 && length <= LONGEST_RANGE ? Array.from({ length }, (_, i) => Number(from) + i).join(',') : range
  })
  return spelt.split(/[-–,，、]/).map((label) => label.trim())
}
