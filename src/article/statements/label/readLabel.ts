import { labelPolarity } from '../../polarity/labelPolarity.ts'
import { isWord } from '../../structure/words.ts'
import type { NameHit } from '../../subjects/createMentions.ts'
import { cleanName } from '../../subjects/names.ts'
import type { LabelRole } from '../types.ts'
import { restOf } from './restOf.ts'

/** Headings that have a function of their own, in the order in which they are asked for. */
const KINDS = [
  ['reference-heading', 'reference'],
  ['context-heading', 'context'],
  ['options-heading', 'options'],
  ['drivers-heading', 'drivers'],
  ['outcome-heading', 'outcome'],
  ['example-heading', 'example'],
  ['conclusion-heading', 'verdict']
] as const

/**
 * Classifies a heading, list label, lead-in or column head: `## References`, `## 决策结果`, `### Redis 的优势`, `**Cost**:`.
 *
 * @param text the label as written.
 * @param hits the names in it.
 */
export function readLabel(text: string, hits: readonly NameHit[]): LabelRole {
  const name = cleanName(text)
  const subjects = [...new Set(hits.map((hit) => hit.subject))]
  const polarity = labelPolarity(text)
  const rest = restOf(text, hits, polarity)
  const base = { subjects, polarity, rest, names: subjects.length > 0 && rest === '' }
  for (const [list, kind] of KINDS) if (isWord(list, name)) return { ...base, kind }
  if (polarity?.polarity === 'verdict') return { ...base, kind: 'verdict' }
  if (isGeneric(name) || isWord('option-details-heading', name) || isGeneric(rest) || isWord('conclusion-heading', rest))
    return { ...base, kind: 'generic', rest: '' }
  return { ...base, kind: 'label' }
}

function isGeneric(name: string): boolean {
  return isWord('generic-heading', name)
}
