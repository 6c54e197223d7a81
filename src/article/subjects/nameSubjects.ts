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
      const own = aside && asides.filter((other) => other === aside).length === 1 && occurrences.blocks(aside) >= 2
      return own ? [plain, aside] : [plain]
    })
    return { ...candidate, names: [...new Set(names.map((name) => name.trim()))] }
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
      for (const alias of [...knownAliases(name), ...shortForms(name)]) add(alias)
    }
    for (const alias of mentioned[i]!) if (mentioned.filter((list) => list.includes(alias)).length === 1) add(alias)
    const [name, ...aliases] = names
    return { id: `s${i + 1}`, name: name!, aliases, cue: candidate.cue, places: candidate.places }
  })
}
