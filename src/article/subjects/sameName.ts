import { knownAliases } from './knownAliases.ts'
import { isShortForm, nameKey, splitBrackets } from './names.ts'

/** Whether two names can mean one subject: one is a shorter form of the other, or both are names in common use for it. */
export function sameName(a: string, b: string): boolean {
  const plainA = splitBrackets(a).name
  const plainB = splitBrackets(b).name
  return isShortForm(plainA, plainB) || isShortForm(plainB, plainA) || knownAliases(plainA).some((x) => nameKey(x) === nameKey(plainB))
}
