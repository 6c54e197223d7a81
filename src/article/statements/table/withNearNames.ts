import { isShortForm, nameKey } from '../../subjects/names.ts'
import type { Reading } from '../types.ts'
import type { Grid } from './types.ts'

/** Less of a name could be anybody's. */
const SHORTEST = 3

/**
 * The subjects of a table's rows; a row whose head is no known name goes to the one subject that no other row names, if
 * the head begins as its name does (`Taskfile` where the article says “Task”).
 */
export function withNearNames({ rows }: Grid, heads: readonly (string | null)[], { subjects }: Reading): (string | null)[] {
  const free = subjects.filter((subject) => !heads.includes(subject.id))
  return heads.map((head, index) => {
    const name = rows[index]?.[0]?.text ?? ''
    if (head !== null || nameKey(name) === '') return head
    const near = free.filter((subject) => [subject.name, ...subject.aliases].some((form) => areNear(form, name)))
    return near.length === 1 ? near[0]!.id : null
  })
}

function areNear(a: string, b: string): boolean {
  const [short, long] = [nameKey(a), nameKey(b)].sort((x, y) => x.length - y.length) as [string, string]
  return short.length >= SHORTEST && (long.startsWith(short) || isShortForm(a, b) || isShortForm(b, a))
}
