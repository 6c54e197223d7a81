import { patternsOf } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import type { Range } from '../../../text/types.ts'
import { standardOf } from '../../taxonomy/standardOf.ts'
import { USE_CASES } from '../../types.ts'

/** A standard aspect that a statement's own words name. Offsets are those of the text. */
export interface Topic extends Range {
  readonly name: string
  readonly standard: string
}

/** The aspect that a predicate of the text judges: `学习曲线` in `学习曲线陡峭`, “price” in “the price is low”. */
export function topicOf(text: string): Topic | null {
  const folded = fold(text)
  for (const pattern of patternsOf('aspects', 'topic')) {
    for (const match of folded.matchAll(new RegExp(pattern, 'g'))) {
      const name = match[1]?.trim()
      if (!name) continue
      const end = match.index + match[0].indexOf(name) + name.length
      for (const candidate of endsOf(name)) {
        const standard = standardOf(candidate)
        const start = end - candidate.length
        if (standard && standard !== USE_CASES) return { name: text.slice(start, end), start, end, standard }
      }
    }
  }
  return null
}

/** A name and, in Chinese, its shorter ends: where the noun begins nobody has marked. */
function endsOf(name: string): string[] {
  if (!/\p{Script=Han}/u.test(name)) return [name]
  return Array.from({ length: Math.max(1, name.length - 1) }, (_, i) => name.slice(i)).filter((end) => end.length >= 2)
}
