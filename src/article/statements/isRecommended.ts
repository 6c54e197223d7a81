import { matcher } from '../../lexicon/index.ts'
import type { NameHit } from '../subjects/createMentions.ts'

/** Between the verb of choice and the name: articles, quotation marks, a word or two (“go with plain X”). */
const BEFORE = /^[\s"'“”‘’「」『』（(*:：,，]*(?:the|a|an|使用|用|选|先)?[\s"'“”「」]*[a-z-]{0,10}\s?$/
/** Between the name and the word of fitness. */
const FARTHEST = 42

/**
 * Whether a sentence recommends a subject for a case: “if you need joins, choose X”, `追求稳定的团队选 X`, “X is ideal for …”.
 *
 * @param folded the sentence, folded; the hits are all of one subject.
 */
export function isRecommended(hits: readonly NameHit[], folded: string): boolean {
  if (matcher('both', 'recommendation', 'discouraged').test(folded)) return false
  const choices = matcher('both', 'recommendation', 'choose').all(folded)
  const fits = matcher('both', 'recommendation', 'fit').all(folded)
  if (choices.length + fits.length === 0) return false
  return hits.some((hit) => {
    if (
      fits.some(
        (fit) => fit.start >= hit.end && fit.start - hit.end <= FARTHEST && !/[。；;]|[,，].*[,，]/.test(folded.slice(hit.end, fit.start))
      )
    )
      return true
    const chosen = choices.some((choice) => choice.end <= hit.start && BEFORE.test(folded.slice(choice.end, hit.start)))
    return chosen && matcher('both', 'recommendation', 'case').test(folded)
  })
}
