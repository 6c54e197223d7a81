import type { Outline } from '../outline/types.ts'
import { labelPolarity } from '../polarity/labelPolarity.ts'
import { isWord } from '../structure/words.ts'
import type { Subject } from '../types.ts'
import { commonParts, withoutCommon } from './commonParts.ts'
import type { Candidate } from './elect.ts'
import { knownAliases } from './knownAliases.ts'
import { mentionedAliases } from './mentionedAliases.ts'
import { isShortForm, nameKey, shortForms, splitBrackets } from './names.ts'
import type { Occurrences } from './occurrences.ts'

/** Gives every subject its name, and as aliases the other forms that the article uses for it and for no other. */
export function nameSubjects(candidates: readonly Candidate[], outline: Outline, occurrences: Occurrences): Subject[] {
  const asides = candidates.flatMap(({ names }) => [
    ...new Set(names.map((name) => splitBrackets(name).aside).filter((aside) => aside !== null))
  ])
  const all = candidates.map((candidate) => {
    const names = candidate.names.flatMap((name) => {
      const { name: plain, aside } = splitBrackets(labelPolarity(name)?.rest || name)
      // What stands in brackets behind several names tells something about them and names none.
      const own = aside && asides.filter((other) => other === aside).length === 1 && occurrences.apart(aside, candidate.names) >= 1
      return own ? [plain, aside] : [plain]
    })
    const distinct = [...new Set(names.map((name) => name.trim()))]
    const name = fullest(distinct, occurrences)
    return { ...candidate, names: [name, ...distinct.filter((other) => nameKey(other) !== nameKey(name))] }
  })
  // What stands in brackets behind several of them (“SWR (Website)”) names none.
  const mentioned = all.map((candidate) => mentionedAliases(candidate.names, outline))
  const shared = commonParts(all.map((candidate) => candidate.names[0]!))
  return all.map((candidate, i) => {
    const others = all.filter((_, k) => k !== i).flatMap((c) => c.names)
    const names = candidate.names.filter((name, k) => k === 0 || !isWord('maker', name))
    const add = (alias: string) => {
      const key = nameKey(alias)
      if (key.length < 2 || isWord('maker', alias) || names.some((n) => nameKey(n) === key)) return
      if (others.some((n) => nameKey(n) === key || isShortForm(alias, n))) return
      if (occurrences.apart(alias, [...names, ...others]) > 0) names.push(alias)
    }
    for (const name of [...names]) {
      add(withoutCommon(name, shared))
      for (const alias of [...knownAliases(name), ...shortForms(name), ...slashed(name, occurrences)]) add(alias)
    }
    for (const alias of mentioned[i]!) if (mentioned.filter((list) => list.includes(alias)).length === 1) add(alias)
    const [name, ...aliases] = names
    const { cue, places, declared } = candidate
    return { id: `s${i + 1}`, name: name!, aliases, ...(declared ? { declared } : {}), cue, places }
  })
}

/** Both halves of `Swarm/Compose`, where the article also names them alone. */
function slashed(name: string, occurrences: Occurrences): string[] {
  const parts = (shortForms(name).find((form) => form.includes('/')) ?? name).split('/')
  return parts.length === 2 && parts.every((part) => /^[A-Z]\S{2,}$/.test(part.trim()) && occurrences.apart(part.trim(), [name]) > 0)
    ? parts.map((part) => part.trim())
    : []
}

/** The fullest name in common use: with its maker's name, or what the first abbreviates, or a longer form used as often. */
function fullest(names: readonly string[], occurrences: Occurrences): string {
  const [first] = names as [string, ...string[]]
  const longer = names.filter(
    (name) =>
      name.length > first.length &&
      name.length <= 30 &&
      isShortForm(first, name) &&
      occurrences.blocks(name) >= (madeBy(first, name) ? 2 : Math.max(2, occurrences.blocks(first) / 2))
  )
  if (longer.length > 0) return longer.reduce((a, b) => (b.length > a.length ? b : a))
  const known = /^[A-Z0-9]{2,4}$/i.test(first)
    ? knownAliases(first).find((name) => name.length > 4 && occurrences.blocks(name) >= 2)
    : undefined
  return known ?? first
}

function madeBy(short: string, long: string): boolean {
  return long.endsWith(` ${short}`) && isWord('maker', long.slice(0, -short.length).trim())
}
