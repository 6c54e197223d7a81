import { readClaims } from '../../../src/article/claims/readClaims.ts'
import { createOutline } from '../../../src/article/outline/createOutline.ts'
import { createPlaces } from '../../../src/article/outline/createPlaces.ts'
import type { Outline } from '../../../src/article/outline/types.ts'
import type { Claim, Language, Polarity, Statement, Subject } from '../../../src/article/types.ts'
import { parse } from '../../../src/markdown/parse.ts'
import { languageOf } from '../../../src/text/languageOf.ts'

export function outlineOf(text: string): Outline {
  return createOutline({ tree: parse(text), parsed: text, toSource: (offset) => offset, places: createPlaces(text) })
}

/** A statement `[quote, subject, polarity]` of the text, as the reader would hand it on. */
export type Told = readonly [string, string, Polarity]

export function claimsOf(
  text: string,
  options: { readonly subjects?: readonly string[]; readonly told?: readonly Told[]; readonly isComparison?: boolean } = {}
): Claim[] {
  const places = createPlaces(text)
  const cue = { by: 'test', term: '', place: null }
  const subjects: Subject[] = (options.subjects ?? []).map((name, i) => ({ id: `s${i + 1}`, name, aliases: [], cue, places: [] }))
  const statements: Statement[] = (options.told ?? []).map(([quote, subject, polarity], i) => {
    const at = text.indexOf(quote)
    if (at < 0) throw new Error(`no “${quote}” in the text`)
    const place = places(at, at + quote.length)
    const id = subjects.find(({ name }) => name === subject)!.id
    return { id: `p${i + 1}`, subject: id, dimension: null, polarity, hedged: false, text: quote, form: 'sentence', cue, place }
  })
  const language: Language = languageOf(text)
  return readClaims(outlineOf(text), { language, subjects, statements, dimensions: [], isComparison: options.isComparison ?? true })
}
