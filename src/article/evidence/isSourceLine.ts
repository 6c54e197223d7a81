import type { Block } from '../outline/types.ts'
import { sourceLabel } from './sourceLabel.ts'

const LONGEST = 320

/** `来源：…`, “Source: …”, `(Source: …)` as a line or item of its own. */
export function isSourceLine({ text }: Block): boolean {
  if (text.length > LONGEST) return false
  const label = sourceLabel(text)
  return label !== null && /^[\s(（[*_—–-]{0,4}$/.test(text.slice(0, label.start))
}
