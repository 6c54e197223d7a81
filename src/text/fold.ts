import { SIMPLIFIED, TRADITIONAL } from './traditional.generated.ts'

let table: Map<string, string> | undefined

/**
 * The form in which words are looked up: lower case, half width, simplified script. Same length as its input, so that
 * offsets of a match are offsets of the text.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const base = lower.length === text.length ? lower : lowerSameLength(text)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII
  return /[^\x00-\x7f]/.test(base) ? base.replace(/[^\x00-\x7f]/g, foldOne) : base
}

function foldOne(c: string): string {
  const code = c.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
  if (code === 0x3000 || code === 0xa0) return ' '
  if (code === 0x2019 || code === 0x2018) return "'"
  if (code < 0x3400 || code > 0xfaff) return c
  table ??= new Map(Array.from(TRADITIONAL, (from, i) => [from, SIMPLIFIED[i]!]))
  return table.get(c) ?? c
}

function lowerSameLength(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const lower = text[i]!.toLowerCase()
    folded += lower.length === 1 ? lower : text[i]!
  }
  return folded
}
