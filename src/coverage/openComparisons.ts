import type { Article, Phrasing } from '../article/types.ts'

/** From this many subjects on, “faster” alone does not tell than what. */
const SEVERAL = 3

/** The comparatives of an article that leave open than what; none where there are fewer subjects than `from`. */
export function openComparisons(article: Article, from: number = SEVERAL): Phrasing[] {
  return article.subjects.length < from ? [] : article.phrasings.filter(({ kind }) => kind === 'bare-comparative')
}
