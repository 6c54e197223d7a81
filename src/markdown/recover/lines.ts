/** One line of a text. Offsets count UTF-16 units of the text. */
export interface Line {
  readonly index: number
  readonly start: number
  /** Without the line ending. */
  readonly end: number
  /** Where the body starts: after white space of any kind. */
  readonly from: number
  /** Column of the body, 0-based: tabs reach to the next multiple of 4, an ideographic space counts 2. */
  readonly column: number
  /** The line without white space around it. */
  readonly body: string
  /** Front matter, code, comment, HTML without prose, or a region that is not read: nothing of a paste is looked for here. */
  readonly shielded: boolean
}

const SPACE = /[ \t\u00a0\u2002-\u200a\u3000]/

/** Splits a text into lines, at `\n`, `\r\n` and `\r`. */
export function lines(text: string): Line[] {
  const found: Line[] = []
  const shield = createShield(text)
  const ending = /\r\n|\n|\r/g
  for (let start = 0; ; start = ending.lastIndex) {
    const match = ending.exec(text)
    const end = match ? match.index : text.length
    let from = start
    let column = 0
    for (; from < end && SPACE.test(text[from]!); from++) {
      column += text[from] === '\t' ? 4 - (column % 4) : text[from] === '\u3000' ? 2 : 1
    }
    let to = end
    while (to > from && SPACE.test(text[to - 1]!)) to--
    const body = text.slice(from, to)
    found.push({ index: found.length, start, end, from, column, body, shielded: shield(body, found.length) })
    if (!match) return found
  }
}

/** A region that its author wants not to be read, in HTML and MDX form. */
const SKIP = /^(?:<!--|\{\/\*)\s{0,99}evenhand\s{1,99}skip\b.{0,999}(?:-->|\*\/\})$/
const END = /^(?:<!--|\{\/\*)\s{0,99}evenhand\s{1,99}end\s{0,99}(?:-->|\*\/\})$/

/** Tells, line by line, what belongs to front matter, a fence, a comment, a skipped region or an HTML element that holds no prose. */
function createShield(text: string): (body: string, index: number) => boolean {
  const frontMatter = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n[\s\S]*?\r?\n\1[ \t]*(?:\r?\n|$)/.exec(text)?.[1]
  let closes: ((body: string) => boolean) | null = null
  return (body, index) => {
    if (closes) {
      if (closes(body)) closes = null
      return true
    }
    if (index === 0 && frontMatter) {
      closes = (line) => line === frontMatter
      return true
    }
    const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(body)?.[0]
    if (fence) {
      closes = (line) => line.startsWith(fence) && line.replaceAll(fence[0]!, '') === ''
      return true
    }
    if (SKIP.test(body)) {
      closes = (line) => END.test(line)
      return true
    }
    const tag = /^<(?:!--|(?:pre|script|style|textarea|svg)(?=[\s>]|$))/i.exec(body)?.[0].toLowerCase()
    if (tag) {
      const end = tag === '<!--' ? '-->' : `</${tag.slice(1)}`
      if (!body.toLowerCase().includes(end, tag.length)) closes = (line) => line.toLowerCase().includes(end)
      return true
    }
    return false
  }
}
