import { appendRun } from './appendRun.ts'
import { referenceAt } from './referenceAt.ts'
import type { Flat } from './types.ts'

/** How a value was written: text with escapes and character references, or code, where a table alone escapes (`\|`). */
export type Writing = 'text' | 'code'

const ESCAPABLE = /[!-/:-@[-`{-~]/

/**
 * Appends the value of a text or code node to `flat`, and finds for each character what it was written as.
 *
 *     > Fast \*and* cheap,      value: Fast *and* cheap,⏎R&D included
 *     >   R&amp;D included
 *
 * @param from where the value begins in `source`.
 * @param to where it ends; `source` may hold escapes, references, quote marks and indents in between that `value` lacks.
 * @param source the parsed text; empty when there is none.
 */
export function alignText(flat: Flat, value: string, from: number, to: number, source: string, writing: Writing): void {
  if (source === '' || (to - from === value.length && !value.includes('\r'))) {
    appendRun(flat, value.replace(/\r\n?/g, '\n'), from, to)
    return
  }
  let i = 0
  let at = from
  while (i < value.length) {
    const piece = at < to ? (lineEnd(value, i, source, at) ?? WRITTEN[writing](value, i, source, at)) : null
    if (piece) {
      appendRun(flat, piece.text, at, at + piece.width)
      i += piece.length
      at += piece.width
      if (/[\r\n]/.test(source[at - 1]!)) at = afterPrefix(value[i], source, at, to)
      continue
    }
    const length = at < to ? inStep(value, i, source, at, to) : 0
    if (length > 0) {
      appendRun(flat, value.slice(i, i + length), at, at + length)
      i += length
      at += length
    } else if (at < to && /[\s>]/.test(source[at]!)) at++
    else {
      appendRun(flat, value.slice(i), Math.min(at, to), to)
      return
    }
  }
}

interface Piece {
  /** Length of the source that is taken. */
  readonly width: number
  /** Length of the value that is taken. */
  readonly length: number
  readonly text: string
}

/** CR LF counts as one; in code a line's end reads as a space. */
function lineEnd(value: string, i: number, source: string, at: number): Piece | null {
  const width = lineEndLength(source, at)
  if (width === 0) return null
  const length = lineEndLength(value, i)
  if (length > 0) return { width, length, text: '\n' }
  return value[i] === ' ' ? { width, length: 1, text: ' ' } : null
}

function lineEndLength(text: string, at: number): number {
  if (text[at] === '\r') return text[at + 1] === '\n' ? 2 : 1
  return text[at] === '\n' ? 1 : 0
}

const WRITTEN = { text: inText, code: inCode }

function inText(value: string, i: number, source: string, at: number): Piece | null {
  if (source[at] === '\\' && source[at + 1] === value[i] && ESCAPABLE.test(value[i]!)) return { width: 2, length: 1, text: value[i]! }
  const reference = referenceAt(source, at, value, i)
  return reference && { ...reference, text: value.slice(i, i + reference.length) }
}

function inCode(value: string, i: number, source: string, at: number): Piece | null {
  return source[at] === '\\' && source[at + 1] === '|' && value[i] === '|' ? { width: 2, length: 1, text: '|' } : null
}

/** How far value and source run in step: at least one character where both are equal, up to the next that may be more. */
function inStep(value: string, i: number, source: string, at: number, to: number): number {
  let length = 0
  while (i + length < value.length && at + length < to && value[i + length] === source[at + length]) {
    if (length > 0 && /[\r\n\\&]/.test(source[at + length]!)) break
    length++
  }
  return length
}

/** Past the quote marks and the indent of a line, which are no part of the value. */
function afterPrefix(next: string | undefined, source: string, from: number, to: number): number {
  let at = from
  while (at < to && source[at] !== next && /[ \t>]/.test(source[at]!)) at++
  return at
}
