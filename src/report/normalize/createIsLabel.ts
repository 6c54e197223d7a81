import { plainDimension } from '../../article/statements/dimension/plainDimension.ts'
import { becauseLabel } from '../../article/statements/label/becauseLabel.ts'
import { isQuestionMark } from '../../article/statements/label/isQuestionMark.ts'
import { readLabel } from '../../article/statements/label/readLabel.ts'
import { settledRole } from '../../article/statements/label/settledRole.ts'
import { isWord } from '../../article/structure/words.ts'
import { createMentions } from '../../article/subjects/createMentions.ts'
import { cleanName, nameKey } from '../../article/subjects/names.ts'
import type { Article } from '../../article/types.ts'

/** Whether words are a label and say no more than names of subjects and dimensions, and a side: `Redis 的优势`, “Cost:”, “Good, because”. */
export function createIsLabel(article: Article): (text: string) => boolean {
  const mentions = createMentions(article.subjects)
  const dimensions = new Set(article.dimensions.map(({ name }) => nameKey(name)))
  const isDimension = (name: string) => dimensions.has(nameKey(name)) || dimensions.has(nameKey(plainDimension(name)))
  const known = new Map<string, boolean>()
  return (text) => {
    const answer = known.get(text) ?? isLabel(text)
    known.set(text, answer)
    return answer
  }
  function isLabel(text: string): boolean {
    const name = cleanName(text)
    if (name === '' || isDimension(text) || isQuestionMark(name)) return true
    const because = becauseLabel(text, 0, text.length)
    if (because && text.slice(because.rest).trim() === '') return true
    const hits = mentions(text)
    const { kind, subjects, polarity, rest } = settledRole(text, hits) ?? readLabel(text, hits)
    if (kind === 'reference' || kind === 'example' || isWord('topical-heading', name)) return false
    if (kind !== 'label' && kind !== 'verdict') return true
    return (subjects.length > 0 || polarity !== null) && (rest === '' || isDimension(rest))
  }
}
