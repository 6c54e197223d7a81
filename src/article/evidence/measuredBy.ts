import { type LexiconList, matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { languageOf } from '../../text/languageOf.ts'
import type { NamedSource } from './namedSource.ts'

const SIGNS: readonly LexiconList<'evidence'>[] = ['method-tool', 'method-runs', 'method-setting']

/**
 * A measurement of the author's own with its method: words of measuring, and two of what with, how often and on what, so that
 * a reader could repeat it. Without them it is `our tests` and supports nothing.
 */
export function measuredBy(sentence: string): (NamedSource & { readonly method: true }) | null {
  const folded = fold(sentence)
  const language = languageOf(sentence)
  const measured = matcher(language, 'evidence', 'measurement').find(folded)
  const tool = matcher(language, 'evidence', 'method-tool').find(folded)
  if (!measured && !tool) return null
  const hits = SIGNS.flatMap((list) => matcher(language, 'evidence', list).find(folded) ?? [])
  if (hits.length < 2) return null
  const all = measured ? [measured, ...hits] : hits
  const start = Math.min(...all.map((hit) => hit.start))
  const end = Math.max(...all.map((hit) => hit.end))
  return { target: sentence.slice(start, end), start, end, method: true }
}
