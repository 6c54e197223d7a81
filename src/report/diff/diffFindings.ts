import { countKeys } from '../../lint/countKeys.ts'
import { splitKnown } from '../../lint/splitKnown.ts'
import type { Finding } from '../../lint/types.ts'
import { pairUp } from './pairUp.ts'
import type { ArticleDiff } from './types.ts'

/** A finding is about the same words with a small edit down to this likeness. */
const LEAST = 0.7

/** Findings by their keys; of those left, two of one rule about nearly the same words are one. */
export function diffFindings(old: readonly Finding[], now: readonly Finding[]): ArticleDiff['findings'] {
  const { gone, fresh } = pairUp(splitKnown(old, countKeys(now)).fresh, splitKnown(now, countKeys(old)).fresh, {
    key: ({ keys }) => keys.join('\n'),
    text: ({ keys }) => keys.join('\n'),
    group: ({ ruleId, messageId, scope, keys }) =>
      `${ruleId}/${messageId}/${scope === 'article' ? keys.join('\n') : (keys.join().match(/\d+/g) ?? []).join(' ')}`,
    least: LEAST
  })
  return { fresh: fresh.map(shown), resolved: gone.map(shown) }
}

function shown({ ruleId, messageId, severity, reason, place }: Finding) {
  return { ruleId, messageId, severity, reason, line: place.start.line }
}
