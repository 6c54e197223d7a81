import type { Article, Claim, ClaimKind, Evidence, EvidenceReach, Place } from '../article/types.ts'
import { excerpt } from '../text/excerpt.ts'
import { fold } from '../text/fold.ts'

export interface SupportOptions {
  readonly strengths: readonly string[]
  readonly reach: string
  readonly allow: readonly string[]
}

/** A claim without support, and a source that stands too far away to count, if any. */
export interface Unsupported {
  readonly claim: Claim
  readonly near: Evidence | null
  /** The words that carry the claim, short enough for a message, and where they stand. */
  readonly words: string
  readonly place: Place
}

const REACHES: readonly EvidenceReach[] = ['sentence', 'attached', 'nearby', 'section']

/**
 * The claims whose most telling kind is one of `kinds` and that nothing supports.
 *
 * A claim is judged by its first kind only, so that several rules never speak about one sentence.
 */
export function unsupportedClaims(article: Article, kinds: readonly ClaimKind[], options: SupportOptions): Unsupported[] {
  const within = REACHES.slice(0, REACHES.indexOf(options.reach as EvidenceReach) + 1)
  const allowed = options.allow.map(fold)
  return article.claims.flatMap((claim) => {
    const [kind] = claim.kinds
    if (!kind || !kinds.includes(kind) || !options.strengths.includes(claim.strength)) return []
    if (claim.supported || (options.reach !== 'attached' && claim.evidence.some((one) => within.includes(one.reach)))) return []
    if (allowed.some((words) => words !== '' && fold(claim.text).includes(words))) return []
    const { focus, cue } = claim
    const words = focus ? excerpt(focus.text, cue.term, { whole: true }) : excerpt(claim.text, cue.term)
    return [{ claim, near: claim.evidence.find(isNear) ?? null, words, place: (focus ?? claim).place }]
  })
}

/** A source in the same block; one elsewhere in the section is not worth pointing at, nor is a front page. */
function isNear({ kind, reach, homepage }: Evidence): boolean {
  return reach === 'nearby' && !homepage && (kind === 'link' || kind === 'footnote' || kind === 'named-source')
}
