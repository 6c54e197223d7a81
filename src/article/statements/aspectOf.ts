import { matcher, patternsOf } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Range } from '../../text/types.ts'
import type { NameHit } from '../subjects/createMentions.ts'

/** The name of an aspect within a sentence; `whole` when the sentence says nothing but that it comes next. */
export interface Aspect extends Range {
  readonly whole: boolean
}

/** `在性能方面，…`, `先说时间。`, “In terms of cost, …”, “Then there is cost.”: the aspect that a sentence takes up. */
export function aspectOf(text: string, hits: readonly NameHit[]): Aspect | null {
  const folded = fold(text)
  for (const [list, whole] of [
    ['announcement', true],
    ['phrase', false],
    ['strength', false]
  ] as const) {
    const found = firstGroup(folded, patternsOf('aspects', list))
    if (found && found.start <= 40 && !hits.some((hit) => hit.start < found.end && hit.end > found.start)) return { ...found, whole }
  }
  return null
}

/** What a question asks about: “What about support?”, `并发写入呢？`, `哪个的查询性能更好？`; null where it names no aspect. */
export function questionTopic(text: string): string | null {
  const bare = text.replace(/^\s*(?:[QqAa]\d{0,2}|问|提问|问题\d{0,2})\s*[:：.、]\s*/u, '').trim()
  const found = firstGroup(fold(bare), patternsOf('aspects', 'question'))
  return found ? bare.slice(found.start, found.end) : null
}

function firstGroup(folded: string, patterns: readonly RegExp[]): Range | null {
  for (const pattern of patterns) {
    const match = pattern.exec(folded)
    const name = match?.[1]?.trim()
    if (!match || !name || name.length < 2) continue
    const start = match.index + match[0].indexOf(match[1]!) + (match[1]!.length - match[1]!.trimStart().length)
    const denied = matcher('both', 'aspects', 'not-aspect').find(name)
    if (denied?.start === 0 || /^(?:这|那|某|其|一|此|本|你|他|它|或|并(?!发|行)|且|又|也|如)/.test(name)) continue
    return { start, end: start + name.length }
  }
  return null
}
