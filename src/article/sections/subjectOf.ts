import { readLabel } from '../statements/label/readLabel.ts'
import type { NameHit } from '../subjects/createMentions.ts'
import type { SectionReading, Spot } from './types.ts'

/** What may follow a name in a heading that is about all of it: `Redis（内存数据库）`, “Redis: the fast one”. */
const ASIDE = /^\s{0,3}(?:[（(:：|]|[-–—]{1,2}\s)/u

/** The one subject whose name is all a label says but for an aside; null for any other label, `Redis 的优点` among them. */
export function subjectOf({ text }: Spot, { find }: SectionReading): NameHit | null {
  const hits = find(text)
  const [first] = hits
  if (!first) return null
  const role = readLabel(text, hits)
  if (role.subjects.length !== 1 || role.polarity || (role.kind !== 'label' && role.kind !== 'generic')) return null
  if (role.rest === '') return first
  const opens = !/\p{L}/u.test(text.slice(0, first.start))
  return opens && hits.length === 1 && ASIDE.test(text.slice(first.end)) ? first : null
}
