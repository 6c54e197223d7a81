/**
 * What remark-parse is not given. Measured with remark-parse 11 and micromark 4.0.3 on a 2-core machine, one text a process:
 *
 * | text | size | time |
 * |---|---|---|
 * | 2.5 MB of prose in one line | 256,000 sentences | 0.4 s; a 10 MB line 1.1 s |
 * | lists nested by indentation | 100 / 250 / 1,000 levels | 0.3 s / 0.9 s / over 12 s |
 * | `- - - …` in one line | 1,000 / 4,000 levels | 0.4 s / call stack overflows |
 * | `> > > …` in one line | 4,000 / 16,000 levels | 0.7 s / call stack overflows |
 * | `*a_ ` repeated in one paragraph | 4,000 / 16,000 times | 1.5 s / over 12 s |
 * | `[a] `, `[a](`, `[^a] ` repeated | 16,000 / 64,000 times | 3 s / over 12 s |
 *
 * Time grows with the square of the delimiters of one paragraph, so their squares are summed over the text. Real documents
 * stay far below: the longest lists of links in READMEs reach a few hundred brackets a paragraph and 8 levels.
 */
const LEVELS = 100
const DELIMITERS = 6000
const LINE = 2_000_000
const TEXT = 12_000_000

export interface Refusal {
  readonly reason: 'binary' | 'nesting' | 'delimiters' | 'size'
  /** 1-based line where the limit is passed. */
  readonly line: number
  /** The limit: levels, delimiters in a paragraph, or characters; 0 for binary. */
  readonly limit: number
}

/** Says, in one linear scan, why a text must not be given to the parser (it would hang or overflow); null when it may. */
export function refusal(text: string): Refusal | null {
  if (text.length > TEXT) return { reason: 'size', line: 1, limit: TEXT }
  const binary = binaryLine(text)
  if (binary) return { reason: 'binary', line: binary, limit: 0 }
  const budget = DELIMITERS * DELIMITERS
  let spent = 0
  let delimiters = 0
  /** Columns of the open list items' text. */
  const open: number[] = []
  let number = 0
  for (let start = 0; start <= text.length; number++) {
    const end = endOfLine(text, start)
    if (end - start > LINE) return { reason: 'size', line: number + 1, limit: LINE }
    const prefix = containers(text, start, end, open)
    if (prefix.levels > LEVELS) return { reason: 'nesting', line: number + 1, limit: LEVELS }
    // A blank line, a list item, a heading or a table row ends what delimiters can pair in.
    if (prefix.blank || prefix.starts) {
      spent += delimiters * delimiters
      delimiters = 0
    }
    delimiters += count(text, prefix.from, end)
    if (spent + delimiters * delimiters > budget) return { reason: 'delimiters', line: number + 1, limit: DELIMITERS }
    start = end + 1
  }
  return null
}

function binaryLine(text: string): number {
  let control = 0
  let first = -1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0) return lineAt(text, i)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd) {
      if (first < 0) first = i
      control++
    }
  }
  return control > 8 && control * 20 > text.length ? lineAt(text, first) : 0
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

/** Reads the quote and list markers at the start of a line, and keeps the stack of open list items. */
function containers(text: string, start: number, end: number, open: number[]) {
  let at = start
  let column = 0
  let quotes = 0
  let items = false
  for (;;) {
    while (at < end && (text[at] === ' ' || text[at] === '\t')) {
      column += text[at] === '\t' ? 4 - (column % 4) : 1
      at++
    }
    const length = at < end ? markerLength(text, at, end) : 0
    if (length === 0) break
    if (text[at] === '>') quotes++
    else {
      while (open.length > 0 && open.at(-1)! > column) open.pop()
      open.push(column + length + 1)
      items = true
    }
    at += length
    column += length
  }
  const blank = at >= end || text[at] === '\r'
  if (!blank && !items && column === 0) open.length = 0
  return { from: at, blank, starts: items || text[at] === '#' || text[at] === '|', levels: quotes + open.length }
}

function markerLength(text: string, at: number, end: number): number {
  const character = text[at]!
  if (character === '>') return 1
  const spaced = (to: number) => to >= end || text[to] === ' ' || text[to] === '\t' || text[to] === '\r'
  if (character === '-' || character === '*' || character === '+') return spaced(at + 1) ? 1 : 0
  let to = at
  while (to < at + 9 && text[to]! >= '0' && text[to]! <= '9') to++
  return to > at && (text[to] === '.' || text[to] === ')') && spaced(to + 1) ? to + 1 - at : 0
}

/** Runs of `*` and `_`, and closing brackets and those that open a target. */
function count(text: string, from: number, end: number): number {
  let found = 0
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 93 || code === 91) found++
    else if ((code === 42 || code === 95) && text.charCodeAt(i - 1) !== code) found++
  }
  return found
}
