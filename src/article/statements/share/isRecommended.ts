import { matcher } from '../../../lexicon/index.ts'
import type { Range } from '../../../text/types.ts'
import { closesWith } from '../../structure/closesWith.ts'
import { isJoined } from './isJoined.ts'

const MARKS_BEHIND = /[\s"'“”「」]{0,4}[a-z-]{0,10}\s?$/
const MARKS_BEFORE = /^[\s"'“”‘’「」『』（(*:：,，]*$/
/** Between the name and the word of fitness. */
const FARTHEST = 42

/**
 * Whether a sentence recommends a subject for a case: “if you need joins, choose X”, `追求稳定的团队选 X`, “X is ideal for …”.
 *
 * @param names where the subject is named.
 * @param hits all names in the sentence: of `选 A 或 B` both are chosen.
 * @param folded the sentence, folded.
 * @param concluding whether it stands in a conclusion, where a choice needs no case.
 */
export function isRecommended(names: readonly Range[], hits: readonly Range[], folded: string, concluding = false): boolean {
  if (matcher('both', 'recommendation', 'discouraged').test(folded)) return false
  const choices = matcher('both', 'recommendation', 'choose').all(folded)
  const fits = matcher('both', 'recommendation', 'fit').all(folded)
  if (choices.length + fits.length === 0) return false
  return names.some((name) => {
    if (fits.some((fit) => fit.start >= name.end && isNear(folded.slice(name.end, fit.start)))) return true
    const first = listHead(name, hits, folded)
    const chosen = choices.some((choice) => choice.end <= first.start && isObject(folded.slice(choice.end, first.start)))
    return chosen && (concluding || matcher('both', 'recommendation', 'case').test(folded))
  })
}

/** One clause, or the next: no full stop and no second comma between the name and the word of fitness. */
function isNear(between: string): boolean {
  return between.length <= FARTHEST && !/[。；;]/.test(between) && (between.match(/[,，]/g)?.length ?? 0) < 2
}

/** Between the verb of choice and the name: articles, quotation marks, a word or two (“go with plain X”). */
function isObject(between: string): boolean {
  if (between.length > FARTHEST) return false
  const before = between.replace(MARKS_BEHIND, '')
  const word = closesWith('recommendation', 'choose-object', before)
  return MARKS_BEFORE.test(word ? before.slice(0, word.start) : before)
}

/** The first name of the list that a name is part of. */
function listHead(name: Range, hits: readonly Range[], folded: string): Range {
  let first = name
  for (const hit of [...hits].reverse()) if (hit.end <= first.start && isJoined(folded.slice(hit.end, first.start))) first = hit
  return first
}
