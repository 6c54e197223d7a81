import { matcher } from '../lexicon/index.ts'
import { fold } from '../text/fold.ts'

const LISTS = ['closed', 'proprietary', 'commercial', 'remote', 'home', 'office', 'on-site', 'self-hosted', 'on-premises'] as const

/** The words in a name by which readers tell it from names near to it, as ids of `qualifiers.yml`. */
export function qualifiers(name: string): readonly string[] {
  const folded = fold(name)
  return LISTS.filter((list) => matcher('both', 'qualifiers', list).test(folded))
}

/** Whether a name is such a word and nothing else: as an adjective it may belong to something else (“proprietary formats”). */
export function isQualifier(name: string): boolean {
  const folded = fold(name).trim()
  return LISTS.some((list) =>
    matcher('both', 'qualifiers', list)
      .all(folded)
      .some((hit) => hit.end - hit.start === folded.length)
  )
}
