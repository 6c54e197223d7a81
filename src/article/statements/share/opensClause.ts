import { fold } from '../../../text/fold.ts'
import type { Range } from '../../../text/types.ts'
import { closesWith } from '../../structure/closesWith.ts'
import { opensWith } from '../../structure/opensWith.ts'

const ASIDE = /^\s*[(（][^)）]{0,40}[)）]/u
/** `X，`, `X’s`, `X-based`; in Chinese any character may follow. */
const PREDICATE_MARK = /^(?:$|[\p{Script=Han}:：,，'’-])/u

/**
 * Whether a name stands where a sentence names what it is about: at its start or after a comma, with a predicate behind
 * it, and is no part of a longer name (“Rancher Labs”, “Vue Router”).
 */
export function opensClause(name: Range, folded: string, text: string): boolean {
  const before = folded.slice(0, name.start).trimEnd()
  const turn = closesWith('statements', 'turn', before)
  const head = turn ? before.slice(0, turn.start).trimEnd() : before
  if (!/^[^\p{L}\p{N}]*$/u.test(head) && !/[,;:。.!]$/.test(head)) return false
  const after = text.slice(name.end)
  if (/^ [A-Z][a-z]/.test(after) || opensWith('statements', 'longer-name', fold(after.slice(0, 16)).trimStart())) return false
  const rest = after.replace(ASIDE, '').trimStart()
  return PREDICATE_MARK.test(rest) || opensWith('statements', 'predicate', rest) !== null
}
