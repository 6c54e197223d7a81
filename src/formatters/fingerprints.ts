import type { Finding } from '../lint/types.ts'
import { longHash } from '../text/longHash.ts'

/**
 * What the findings of one file are known again by in the next run, in their order: made of what they mean, never of lines.
 * Findings that mean the same are told apart by their order.
 *
 * @param scope put into each, where fingerprints must differ between files.
 */
export function fingerprints(findings: readonly Finding[], scope = ''): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ keys }) => {
    const key = keys.join('\n')
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return longHash([scope, key, count > 1 ? count : ''].join('\n'))
  })
}
