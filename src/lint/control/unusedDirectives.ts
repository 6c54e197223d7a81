import type { Diagnostic } from '../../article/types.ts'
import type { TextEdit } from '../../rule.ts'
import type { Silencer } from './createSilencer.ts'
import { liftingEnables } from './liftingEnables.ts'
import { removalOf } from './removalOf.ts'
import type { ControlComment } from './types.ts'

export interface UnusedInput {
  readonly comments: readonly ControlComment[]
  readonly silencer: Silencer
  /** Ids of the rules that have looked at the text; of others nobody knows what they would have found. */
  readonly ran: ReadonlySet<string>
  /** Whether all rules that are on have looked, so that a comment about all of them can be judged. */
  readonly judged: boolean
  readonly source: string
}

/**
 * Comments, and rules that they name, that silence nothing, and of `enable` those that lift nothing. With each goes the edit
 * that takes it out, unless words stand between the names.
 */
export function unusedDirectives({ comments, silencer, ran, judged, source }: UnusedInput): Diagnostic[] {
  const lifts = liftingEnables(comments)
  return comments.flatMap((comment) => {
    const { command, rules, place } = comment
    const lifted = lifts.get(comment)
    const used = typeof lifted === 'object' ? lifted : silencer.usedBy(comment)
    const idle = rules.filter((rule) => ran.has(rule) && !used.has(rule))
    const whole = rules.length === 0 ? judged && (command === 'enable' ? lifted === false : used.size === 0) : idle.length === rules.length
    if (!whole && idle.length === 0) return []
    const edit = whole ? removalOf(comment, source) : withoutRules(comment, idle, source)
    const data = { command, rules: (whole ? rules : idle).join(', '), whole: whole ? 1 : 0, ...edit }
    return [{ code: 'unused-directive' as const, data, place }]
  })
}

function withoutRules({ rules, rulePlaces }: ControlComment, idle: readonly string[], source: string): TextEdit | null {
  const [first, second] = rulePlaces
  const last = rulePlaces.at(-1)
  if (
    !first ||
    !second ||
    !last ||
    rulePlaces.some(({ start }, i) => i > 0 && !/^[\s,，、]*$/.test(source.slice(rulePlaces[i - 1]!.end, start)))
  )
    return null
  const kept = rules.filter((rule) => !idle.includes(rule))
  return { start: first.start, end: last.end, text: kept.join(source.slice(first.end, second.start)) }
}
