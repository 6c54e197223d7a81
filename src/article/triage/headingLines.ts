import { plainHeading } from './plainHeading.ts'

export interface PossibleHeading {
  readonly text: string
  /** How many lines under it, up to a heading beyond doubt, may be items of a list. */
  items: number
}

/** What a text's lines tell of its headings without a parser. */
export interface HeadingLines {
  /** Every line that may be a heading, also in code, quotes and lists; mark-up taken off. */
  readonly possible: readonly PossibleHeading[]
  /** Of these, those that may name the whole document: depth 1, or the first text there is. */
  readonly titles: readonly string[]
  /** Headings beyond doubt that do not name the document, as written behind their `#`. */
  readonly certain: readonly string[]
}

const CONTAINERS = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+[\s>]*){0,8}/
const ATX = /^(#{1,6})(?:[ \t]+(.*))?$/
const ITEM = /^[\s>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|<li/i
const UNDERLINE = /^(?:=+|-+)[ \t]*$/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const CODE = /^(?: {4}|\t| {0,3}(?:`{3}|~{3}))/
/** How far the first text is looked for, and how long a heading is that counts against a comparison. */
const HEAD = 8000
const LONGEST = 300
/** HTML that goes on over blank lines, and where it ends. */
const RAW = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![cdata[', ']]>'],
  ['<pre', '</pre'],
  ['<script', '</script'],
  ['<style', '</style'],
  ['<textarea', '</textarea']
] as const
const HTML_HEADING = /<h([1-6])(?:\s[^<>]{0,400})?>([\s\S]{0,1000}?)<\/h\1\s*>/gi

/**
 * Reads headings line by line: `possible` and `titles` hold at least what the reader would find, `certain` at most.
 *
 * @param text Markdown without its front matter.
 * @returns null where lines do not tell enough.
 */
export function headingLines(text: string): HeadingLines | null {
  const possible: PossibleHeading[] = []
  let open: PossibleHeading[] = []
  const titles: string[] = []
  const certain: { readonly depth: number; readonly text: string; readonly first: boolean }[] = []
  const html = [...text.matchAll(HTML_HEADING)]
  if (html.length !== (text.match(/<h[1-6](?=[\s>])/gi)?.length ?? 0)) return null
  for (const [, depth, content] of html) {
    possible.push({ text: plainHeading(content!), items: Number.POSITIVE_INFINITY })
    if (depth === '1') titles.push(plainHeading(content!))
  }
  const first = firstText(text)
  if (first === null) return null
  titles.push(first)
  let fence = ''
  let raw: string | null = null
  let group: string[] = []
  let atx = 0
  for (const line of text.split(/\r\n?|\n/)) {
    const body = line.replace(CONTAINERS, '')
    const blank = body.trim() === ''
    const heading = body.match(ATX)
    if (heading) {
      const words = plainHeading(heading[2] ?? '')
      if (heading[1]!.length === 1) titles.push(words)
      if (line.startsWith('#') && fence === '' && raw === null && group.length === 0 && line.length <= LONGEST) {
        open = []
        certain.push({ depth: heading[1]!.length, text: (heading[2] ?? '').replace(/[ \t]+#+[ \t]*$/, '').trim(), first: atx === 0 })
      }
      const one = { text: words, items: 0 }
      possible.push(one)
      open.push(one)
      atx++
    } else if (UNDERLINE.test(body) && group.length > 0) {
      const words = plainHeading(group.join(' '))
      possible.push({ text: words, items: Number.POSITIVE_INFINITY })
      if (body.startsWith('=')) titles.push(words)
    }
    if (ITEM.test(line)) open = open.filter((one) => ++one.items < 2)
    const mark = line.match(FENCE)?.[1]
    if (raw === null && mark) {
      if (fence === '') fence = mark
      else if (mark[0] === fence[0] && mark.length >= fence.length && line.trim() === mark) fence = ''
    }
    if (fence === '') raw = rawAfter(line.toLowerCase(), raw)
    // A paragraph never goes on over its underline.
    group = blank || heading || UNDERLINE.test(line.replace(/^[\s>]+/, '')) ? [] : [...group.slice(-20), body]
  }
  const tops = certain.filter(({ depth }) => depth === 1).length
  return {
    possible,
    titles,
    certain: certain.filter(({ depth, first: leads }) => !leads && (depth > 1 || tops > 1)).map((one) => one.text)
  }
}

/** The end that raw HTML waits for behind a line; null where none is open. */
function rawAfter(line: string, open: string | null): string | null {
  let at = 0
  let end = open
  for (;;) {
    if (end !== null) {
      const found = line.indexOf(end, at)
      if (found < 0) return end
      at = found + end.length
      end = null
      continue
    }
    const next = RAW.map(([start, stop]) => ({ at: line.indexOf(start, at), stop })).filter((one) => one.at >= 0)
    if (next.length === 0) return null
    const first = next.reduce((a, b) => (b.at < a.at ? b : a))
    at = first.at + 2
    end = first.stop
  }
}

/** At least the first paragraph or heading; null where code or raw HTML stands before it. */
function firstText(text: string): string | null {
  const head = text.slice(0, HEAD).replace(/<!--[\s\S]*?-->/g, ' ')
  let words = ''
  for (const group of head.split(/\n[ \t]*\r?\n/)) {
    const body = group.replace(/^(?:[ \t]*\r?\n)+/, '')
    if (CODE.test(body) || /<(?:!--|pre|script|style|textarea)/i.test(body)) return null
    const plain = plainHeading(body)
    words += ` ${plain}`
    // HTML, images and definitions may be no text to the reader.
    if (/\p{L}/u.test(plain) && !/<|!\[|^[\s>]*\[/.test(body)) return words
  }
  return text.length > HEAD ? null : words
}
