import { editsOf } from '../lint/fix/editsOf.ts'
import type { FileResult } from '../lint/types.ts'
import type { Messages } from './messages.ts'

/** What was fixed, and what could be. */
export function fixLines(results: readonly FileResult[], words: Messages, dry: boolean): string[] {
  const touched = results.filter(({ fixed = 0 }) => fixed > 0)
  const fixed = touched.reduce((total, result) => total + (result.fixed ?? 0), 0)
  const offers = results.flatMap(({ findings }) => findings).flatMap((finding) => editsOf(finding, true) ?? [])
  const suggested = offers.filter((offer) => offer.suggested).length
  const fixable = offers.length - suggested
  return [
    ...(fixed > 0 ? [(dry ? words.wouldFix : words.fixed)(fixed, touched.length)] : []),
    ...(fixable > 0 ? [words.fixable(fixable)] : []),
    ...(suggested > 0 ? [words.suggested(suggested)] : [])
  ]
}
