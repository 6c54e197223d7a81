import { createMatcher, type LexiconList, type Matcher, matcher } from '../../lexicon/index.ts'
import { nameTable } from '../taxonomy/nameTable.ts'

const kept = new Map<string, (folded: string) => boolean>()

/** Whether folded text speaks of a standard dimension: by its names that count inside a text, or by words for or against it. */
export function standardMatcher(id: string): (folded: string) => boolean {
  let test = kept.get(id)
  if (!test) {
    const names: Matcher = createMatcher(
      [...nameTable().values()].filter((entry) => entry.id === id && entry.inside).map(({ name }) => name)
    )
    const words = matcher('both', 'dimension-words', id as LexiconList<'dimension-words'>)
    test = (folded) => words.test(folded) || names.test(folded)
    kept.set(id, test)
  }
  return test
}
