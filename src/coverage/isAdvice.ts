import { type Article, type Statement, USE_CASES } from '../article/types.ts'

/**
 * Tells advice (“choose X for a small team”, what stands under the dimension on use cases) from what is said of a subject
 * itself. Advice is a pro to the reader, and argues nothing.
 */
export function isAdvice({ dimensions }: Pick<Article, 'dimensions'>): (statement: Statement) => boolean {
  const advice = adviceDimensions({ dimensions })
  return ({ dimension, cue }) => cue.by === 'recommendation' || (dimension !== null && advice.has(dimension))
}

/** Ids of the dimensions on use cases, the implied one included. */
export function adviceDimensions({ dimensions }: Pick<Article, 'dimensions'>): ReadonlySet<string> {
  return new Set([USE_CASES, ...dimensions.filter(({ standard }) => standard === USE_CASES).map(({ id }) => id)])
}
