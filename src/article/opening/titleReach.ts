import { createMatcher, type Matcher, matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { hasWord } from '../structure/words.ts'
import { versus } from '../subjects/versus.ts'
import { nameTable } from '../taxonomy/nameTable.ts'
import type { Opening } from '../types.ts'

let aspects: Matcher | undefined

/** How far a title goes in saying what is compared; one that sets names against each other is a topic, whoever they are. */
export function titleReach(title: string): Opening['title'] {
  // 工具, “tools” and other words that name an aspect only alone name a kind of thing in a title
  aspects ??= createMatcher([...nameTable().values()].filter(({ inside }) => inside).map(({ name }) => name))
  const known = [
    matcher('both', 'structure', 'generic-heading'),
    matcher('both', 'structure', 'comparison-word'),
    aspects,
    matcher('both', 'structure', 'title-filler')
  ]
  const rest = known.reduce((text, words) => words.all(text).reduceRight(cut, text), fold(title))
  if (!/\p{L}/u.test(rest)) return 'bare'
  return hasWord('comparison-word', title) && versus(title) === null ? 'comparison' : 'topic'
}

function cut(text: string, { start, end }: { start: number; end: number }): string {
  return `${text.slice(0, start)} ${text.slice(end)}`
}
