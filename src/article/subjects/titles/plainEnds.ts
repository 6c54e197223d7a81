import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import { cleanName } from '../names.ts'

/**
 * Names without what the title says before the first and after the last: “Why we chose A”, `B 的性能`; and without the verb that
 * stands before each: `用电灶与用气灶`.
 */
export function plainEnds(names: readonly string[]): string[] {
  const [first = '', ...others] = names
  const start = withoutLead(first)
  const lead = fold(first.slice(0, first.lastIndexOf(start))).trimEnd()
  const rests = others.map((name) => withoutShared(name, lead))
  return [start, ...(rests.every((rest) => rest !== null) ? rests : others)]
    .map((name, i) => (i === names.length - 1 ? withoutTail(name) : name))
    .map(cleanName)
    .filter((name) => name !== '')
}

export function withoutLead(text: string): string {
  let rest = text
  for (;;) {
    const hit = matcher('both', 'titles', 'title-lead').find(fold(rest))
    const from = rest.length - rest.trimStart().length
    if (!hit || hit.start !== from || hit.end === rest.trimEnd().length || !startsName(rest.slice(hit.end), hit.term)) return rest.trim()
    rest = rest.slice(hit.end)
  }
}

/** A name without the word that ends `lead`, the words before the first name; null where it does not begin with it. */
function withoutShared(name: string, lead: string): string | null {
  const hit = matcher('both', 'titles', 'title-lead').find(fold(name))
  if (!hit || hit.start !== name.length - name.trimStart().length || !lead.endsWith(hit.term)) return null
  const rest = name.slice(hit.end)
  return startsName(rest, hit.term) && rest.trim() !== '' ? rest.trim() : null
}

/** One Chinese character may be the first of a word (学 of 学校), and “On” of “On-premises”: what follows must stand by itself. */
function startsName(after: string, term: string): boolean {
  if (after.startsWith('-')) return false
  return !/^\p{Script=Han}$/u.test(term) || /^(?:\s|\p{Script=Han}{2}|[A-Za-z])/u.test(after)
}

/** A name without closing words that say what is compared of it: `Nginx 的性能`, “Zig for games”. */
export function withoutTail(text: string): string {
  let rest = text.trim()
  for (;;) {
    const folded = fold(rest)
    const noise = ending(folded, 'tail-noise')
    const aspect = ending(folded, 'tail-aspect')
    // 架构 is part of 单体架构, and an aspect in `Nginx 架构` and `单体的架构`
    const end = noise ?? (aspect !== null && !/[^的\P{Script=Han}]$/u.test(folded.slice(0, aspect)) ? aspect : null)
    if (end === null) return rest
    const shorter = rest.slice(0, end).trim()
    if (shorter.length < 2 && !/^[A-Z]/.test(shorter)) return rest
    rest = shorter
  }
}

function ending(folded: string, list: 'tail-noise' | 'tail-aspect'): number | null {
  const last = matcher('both', 'titles', list).all(folded).at(-1)
  return last && last.end === folded.length && last.start > 0 ? last.start : null
}
