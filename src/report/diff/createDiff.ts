import { compareCodePoints } from '../../text/compareCodePoints.ts'
import { version } from '../../version.generated.ts'
import { diffArticle } from './diffArticle.ts'
import type { DiffReport, Version, VersionPair } from './types.ts'

export interface DiffOptions {
  /** The revision compared with, as given; null for two files. */
  readonly since?: string | null
  readonly unreadable?: DiffReport['unreadable']
}

/** Pairs of versions → what changed. Files that compare nothing, before and after, are named and passed over. */
export function createDiff(pairs: readonly VersionPair[], { since = null, unreadable = [] }: DiffOptions = {}): DiffReport {
  const nameOf = ({ old, now }: VersionPair) => (now ?? old)!.article.file
  const sorted = pairs.filter(({ old, now }) => old ?? now).toSorted((a, b) => compareCodePoints(nameOf(a), nameOf(b)))
  const speaks = (one: Version | null) => one !== null && (one.article.kind === 'comparison' || one.findings.length > 0)
  const articles = sorted.filter(({ old, now }) => speaks(old) || speaks(now))
  return {
    schemaVersion: 1,
    generator: { name: 'evenhand', version },
    since,
    articles: articles.map((pair) => diffArticle(pair, since === null)),
    passedOver: sorted.filter((pair) => !articles.includes(pair)).map(nameOf),
    unreadable
  }
}
