import type { ControlComment } from './types.ts'

/** Of each `enable`, the rules it names that a `disable` before it had off; `true` for one without names that lifts any. */
export function liftingEnables(comments: readonly ControlComment[]): ReadonlyMap<ControlComment, ReadonlySet<string> | boolean> {
  const lifts = new Map<ControlComment, ReadonlySet<string> | boolean>()
  let all = false
  let single = new Map<string, boolean>()
  for (const comment of comments) {
    const { command, rules } = comment
    if (command !== 'disable' && command !== 'enable') continue
    const off = command === 'disable'
    if (!off) {
      const lifted = rules.filter((rule) => single.get(rule) ?? all)
      lifts.set(comment, rules.length > 0 ? new Set(lifted) : all || [...single.values()].includes(true))
    }
    if (rules.length === 0) {
      all = off
      single = new Map()
    } else for (const rule of rules) single.set(rule, off)
  }
  return lifts
}
