import { labelPolarity } from '../../polarity/labelPolarity.ts'
import type { NameHit } from '../../subjects/createMentions.ts'
import type { LabelRole } from '../types.ts'
import { isSided } from './isSided.ts'

/**
 * The role of a label that is a name and a side, `**REST** pros:`, however long the name is; null for any other.
 *
 * @param hits the names in the label.
 */
export function settledRole(text: string, hits: readonly NameHit[]): LabelRole | null {
  const [name] = hits
  if (!name || hits.length !== 1 || text.slice(0, name.start).trim() !== '') return null
  const polarity = labelPolarity(text.slice(name.end))
  if (!isSided(polarity?.polarity) || polarity.rest !== '') return null
  return { kind: 'label', subjects: [name.subject], polarity, rest: '', names: false }
}
