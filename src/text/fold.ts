import { SIMPLIFIED, TRADITIONAL } from './traditional.generated.ts'

/** The simplified forms of the characters from FIRST_HAN to LAST_HAN, 0 for those that stay. */
let table: Uint16Array | undefined
const FIRST_HAN = 0x3400
const LAST_HAN = 0xfaff
/** How many characters `String.fromCharCode` is given at once. */
const PORTION = 4096

/**
 * The form in which words are looked up: lower case, half width, simplified script. Same length as its input, so that
 * offsets of a match are offsets of the text. A text that is in this form already comes back as it is, after one scan.
 */
export function fold(text: string): string {
  let from = 0
  while (from < text.length && foldedCode(text.charCodeAt(from)) === text.charCodeAt(from)) from++
  if (from === text.length) return text
  const lower = text.toLowerCase()
  const base = lower.length === text.length ? lower : lowerSameLength(text)
  const codes = new Uint16Array(base.length)
  let changed = false
  for (let i = 0; i < base.length; i++) {
    const code = base.charCodeAt(i)
    const folded = code < 0x80 ? code : foldedCode(code)
    codes[i] = folded < 0 ? code : folded
    changed ||= folded !== code
  }
  return changed ? fromCodes(codes) : base
}

/** What a character becomes; -1 where only `toLowerCase` knows whether it has a lower case. */
function foldedCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code
  if (code >= FIRST_HAN && code <= LAST_HAN) {
    if ((code >= 0xa640 && code < 0xac00) || (code >= 0xd800 && code < 0xe000)) return -1
    table ??= createTable()
    return table[code - FIRST_HAN] || code
  }
  if (code >= 0xff01 && code <= 0xff5e) return code >= 0xff21 && code <= 0xff3a ? code - 0xfec0 : code - 0xfee0
  if (code === 0x3000 || code === 0xa0) return 0x20
  if (code === 0x2019 || code === 0x2018) return 0x27
  if ((code >= 0x2000 && code < 0x2100) || (code > 0x3000 && code < FIRST_HAN) || code < 0xc0 || code > 0xff5e) return code
  return -1
}

function createTable(): Uint16Array {
  const simplified = new Uint16Array(LAST_HAN - FIRST_HAN + 1)
  for (let i = 0; i < TRADITIONAL.length; i++) simplified[TRADITIONAL.charCodeAt(i) - FIRST_HAN] = SIMPLIFIED.charCodeAt(i)
  return simplified
}

function fromCodes(codes: Uint16Array): string {
  if (codes.length <= PORTION) return String.fromCharCode.apply(null, codes as unknown as number[])
  let text = ''
  for (let at = 0; at < codes.length; at += PORTION) text += fromCodes(codes.subarray(at, at + PORTION))
  return text
}

function lowerSameLength(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const lower = text[i]!.toLowerCase()
    folded += lower.length === 1 ? lower : text[i]!
  }
  return folded
}
