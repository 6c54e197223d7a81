import type { Article } from '../../article/types.ts'
import { fold } from '../../text/fold.ts'
import type { FormLanguage } from './labels.ts'

/** The article's language, and its script where that is Chinese: characters that fold to others tell traditional from simplified. */
export function formLanguage(article: Article): FormLanguage {
  if (article.language === 'en') return 'en'
  const words = [article.title ?? '', ...article.statements.map(({ text }) => text)].join('').replace(/[^\p{Script=Han}]/gu, '')
  const folded = fold(words)
  let traditional = 0
  for (let at = 0; at < words.length; at++) if (words[at] !== folded[at]) traditional++
  // Simplified text has hardly any of them (著, 乾 in names); traditional text one in three.
  return traditional * 12 > words.length ? 'zh-Hant' : 'zh'
}
