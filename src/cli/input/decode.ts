import type { Unreadable } from './unreadable.ts'

export interface Decoded {
  readonly text: string
  /** A byte order mark stood before the text. */
  readonly mark?: true
}

/**
 * Decodes a file: UTF-8, with or without byte order mark, and UTF-16 with one. Line endings stay as they are, so that
 * places are right; a byte order mark is no part of the text. Anything else is refused rather than guessed at.
 */
export function decode(bytes: Uint8Array): Decoded | Unreadable {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const text = strictly(utf16 ?? 'utf-8', bytes)
  if (text === null) {
    if (!utf16 && bytes.includes(0)) return { cause: 'binary' }
    const guess = utf16 ? null : guessEncoding(bytes)
    return { cause: 'encoding', data: { line: utf16 ? 1 : lineOfFirstFault(bytes), ...(guess && { guess }) } }
  }
  if (text.includes('\0')) return { cause: 'binary' }
  return utf16 || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) ? { text, mark: true } : { text }
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The longest prefix of whole lines that decodes ends where the fault is. No byte of a longer UTF-8 sequence is a line feed. */
function lineOfFirstFault(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed < 0 ? bytes.length : feed + 1
    if (strictly('utf-8', bytes.subarray(start, end)) === null) return line
    start = end
  }
  return line
}

/**
 * Older Chinese files are often GB18030 or Big5. It is said when the bytes decode to mostly Chinese characters; the two
 * are told apart by second bytes below 0x7f, which are rare in the one and two in five in the other.
 */
function guessEncoding(bytes: Uint8Array): string | null {
  const lineEnd = bytes.lastIndexOf(0x0a, 65_536)
  const sample = bytes.length > 65_536 && lineEnd > 0 ? bytes.subarray(0, lineEnd) : bytes
  let high = 0
  let pairs = 0
  let lowSeconds = 0
  for (let index = 0; index < sample.length; index++) {
    if (sample[index]! < 0x80) continue
    pairs++
    index++
    if ((sample[index] ?? 0) < 0x7f) lowSeconds++
    high += 2
  }
  if (high < sample.length / 5) return null
  const encoding = lowSeconds > pairs / 8 ? 'big5' : 'gb18030'
  const text = strictly(encoding, sample)
  const chinese = text?.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0
  return chinese > pairs * 0.8 ? encoding : null
}
