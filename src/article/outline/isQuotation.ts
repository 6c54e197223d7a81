import type { Blockquote, RootContent } from 'mdast'
import { alertLength } from './alertLength.ts'
import { textOf } from './textOf.ts'

const OPENS = /^[“"「『‘]/
const CLOSES = /[”"」』’][^”"」』’]{0,60}$/
const ATTRIBUTED = /(?:[—–]{1,2}|--|(?:^|\n)[ \t]{0,8}-)\s{0,8}[\p{L}《][^\n。]{1,60}$/u
const ANNOUNCED = /(?:说|說|写道|寫道|指出|表示|如下|said|says|wrote|writes|states|quote)[^。.]{0,12}[:：]$/i

/**
 * Whether a block quote holds words of somebody else; many authors set their own text as block quotes. A quotation
 * carries quotation marks or an attribution at its end, or is announced by the line before:
 *
 *     > There are only two hard things …
 *     >
 *     > — Phil Karlton
 */
export function isQuotation(quote: Blockquote, before: RootContent | undefined): boolean {
  const text = textOf(quote).trim()
  if (text === '' || alertLength(text) > 0) return false
  const end = text.slice(-100)
  if (OPENS.test(text) && CLOSES.test(end)) return true
  if (ATTRIBUTED.test(end)) return true
  return before?.type === 'paragraph' && ANNOUNCED.test(textOf(before).trimEnd().slice(-40))
}
