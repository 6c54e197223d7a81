import { fold } from '../../text/fold.ts'
import { opensWith } from './opensWith.ts'

/** The English words of a text without those that name no aspect, and the pairs of its Chinese characters. */
export function tellingWords(text: string): string[] {
  const folded = fold(text)
  const latin = (folded.match(/[a-z]{3,}/g) ?? [])
    .filter((word) => !opensWith('statements', 'common-driver-word', word))
    .map((word) => word.replace(/(?<=[a-z]{3})s$/, ''))
  const han = (folded.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2))
  )
  return [...new Set([...latin, ...han])]
}
