import { clauses } from '../../../text/clauses.ts'
import type { Range } from '../../../text/types.ts'
import { textPolarity } from '../../polarity/textPolarity.ts'
import { closesWith } from '../../structure/closesWith.ts'
import { opensWith } from '../../structure/opensWith.ts'
import type { NameHit } from '../../subjects/createMentions.ts'
import type { Named, Share, Situation } from '../types.ts'
import { areJoined } from './areJoined.ts'
import { isJoined } from './isJoined.ts'
import { isRecommended } from './isRecommended.ts'
import { opensClause } from './opensClause.ts'
import { plainShare } from './plainShare.ts'

interface Part {
  readonly subjects: string[]
  readonly start: number
  end: number
}

/** Divides a sentence by its clauses: each goes to the names in it; one without a name goes with the clause before it. */
export function byClause(named: Named, situation: Situation): Share[] {
  const { text, folded, hits } = named
  const parts: Part[] = []
  let pending: number | null = null
  for (const clause of clauses(text)) {
    const inside = hits.filter((hit) => hit.start >= clause.start && hit.start < clause.end)
    const names = [...new Set(inside.map((hit) => hit.subject))]
    const before = parts.at(-1)
    if (names.length >= 3 && isOpenList(named, inside)) continue
    if (names.length === 0) {
      if (before) before.end = clause.end
      else pending ??= clause.start
      continue
    }
    const start: number = pending ?? clause.start
    pending = null
    if (before && isListed(text, hits, before, inside[0]!)) {
      for (const name of names) if (!before.subjects.includes(name)) before.subjects.push(name)
      before.end = clause.end
    } else if (before && names.length === 1 && before.subjects.length === 1 && before.subjects[0] === names[0]) before.end = clause.end
    else if (names.length === 1 || !isObject(named, inside, { start, end: clause.end }, situation))
      parts.push({ subjects: names, start, end: clause.end })
  }
  return parts.flatMap((part) =>
    part.subjects.map((subject) => {
      const own = hits.filter((hit) => hit.subject === subject && hit.start >= part.start && hit.end <= part.end)
      return plainShare(subject, part, isRecommended(own, hits, folded, situation.scope.verdict))
    })
  )
}

/** `A、B、C 等`: names given as examples. */
function isOpenList({ text, folded }: Named, names: readonly NameHit[]): boolean {
  return areJoined(text, names) && opensWith('statements', 'and-others', folded.slice(names.at(-1)!.end).trimStart()) !== null
}

/** `A，B 和 C 都…`: the clause goes on with the list that the one before began. */
function isListed(text: string, hits: readonly NameHit[], before: Part, first: NameHit): boolean {
  if (before.subjects.length !== 1) return false
  const last = hits.filter((hit) => hit.start >= before.start && hit.end <= before.end + 1).at(-1)?.end ?? before.end
  return isJoined(text.slice(last, first.start))
}

/** “the candidates are A and B”: named together as objects, and nothing said of them; not so in “both A and B …”. */
function isObject({ text, folded }: Named, names: readonly NameHit[], { start, end }: Range, { language }: Situation): boolean {
  const list = { start: names[0]!.start, end: names.at(-1)!.end }
  return (
    areJoined(text, names) &&
    !opensClause(list, folded, text) &&
    !closesWith('structure', 'shared-all', folded.slice(start, list.start).trimEnd()) &&
    textPolarity(text.slice(start, end), language).polarity === 'neutral'
  )
}
