import { isShortForm, nameKey, nameTokens, shortForms } from '../article/subjects/names.ts'
import { sameName } from '../article/subjects/sameName.ts'
import { qualifiers } from './qualifiers.ts'

/**
 * Whether a reader may take two names for two things, although they mean one: neither is a shorter form or an
 * abbreviation of the other, they do not begin alike, and where they are known names of one thing, a word in them is
 * one that readers tell apart (闭源, 专有; closed, proprietary). Names in two scripts translate each other.
 */
export function namesApart(a: string, b: string): boolean {
  if (isHan(a) !== isHan(b) || related(a, b) || related(b, a)) return false
  if (opening(a) === opening(b)) return false
  if (shortForms(a).some((short) => shortForms(b).some((other) => related(short, other)))) return false
  const [own, others] = [qualifiers(a), qualifiers(b)]
  if (own.some((one) => others.includes(one))) return false
  return !sameName(a, b) || (own.length > 0 && others.length > 0)
}

function isHan(name: string): boolean {
  return /\p{Script=Han}/u.test(name)
}

/** A shorter form, or the letters of one in the order of the other: GPL, 高铁 for 高速铁路, 闭源 for 封闭源码. */
function related(short: string, long: string): boolean {
  if (isShortForm(short, long)) return true
  const letters = nameKey(short).replace(/\d+/g, '')
  const within = nameKey(long)
  if (letters === '' || (!isHan(short) && letters[0] !== within[0])) return false
  let at = 0
  for (const letter of within) if (letter === letters[at]) at++
  return at >= letters.length
}

/** The first word of a Latin name, the first two signs of a Chinese one. */
function opening(name: string): string {
  const first = nameTokens(name)[0] ?? ''
  return isHan(first) ? first.slice(0, 2) : first.replace(/s$/, '')
}
