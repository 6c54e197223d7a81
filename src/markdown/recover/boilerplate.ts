import { type LexiconList, matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Line } from './lines.ts'
import { marker } from './marker.ts'
import { width } from './titleLike.ts'

export interface Boilerplate {
  /** Indices of the lines to leave out. */
  readonly out: ReadonlySet<number>
  /** Entries of a table of contents that was left out (numbers and bullets taken off) → nesting, 0 outermost. */
  readonly contents: ReadonlyMap<string, number>
}

/**
 * Finds what a site put around an article. In a paste all of it, in real Markdown (`paste` false) only what cannot be meant:
 * image placeholders, lines with view counts, and a tail of nothing but buttons and dates.
 */
export function boilerplate(lines: readonly Line[], paste: boolean): Boilerplate {
  const out = new Set<number>()
  const contents = new Map<string, number>()
  const full = lines.filter((line) => line.body !== '' && !line.shielded)
  for (const [position, line] of full.entries()) {
    const folded = fold(line.body)
    if (isWhole('placeholder', folded) && (paste || folded.length > 4)) out.add(line.index)
    else if (isByline(line.body, folded, paste)) out.add(line.index)
    else if (paste && isNotice(folded, position, full.length)) out.add(line.index)
  }
  if (paste) {
    tableOfContents(full, out, contents)
    related(full, out, contents)
  }
  edges(full, out, paste)
  return { out, contents }
}

/** Buttons, dates and bylines are short; longer lines are not looked at, which keeps the patterns linear. */
const SHORT = 120

type List = LexiconList<'boilerplate'>

/** A list's entry that makes up the whole line, leaving brackets, colons and decoration aside. */
function isWhole(list: List, folded: string): boolean {
  if (folded.length > SHORT) return false
  const text = folded.replace(/^[\s#>*\-_|·•【[「<《:]+|[\s*\-_|·•】\]」>》:.!…]+$/g, '')
  const hit = matcher('both', 'boilerplate', list).find(text)
  return hit !== null && hit.start === 0 && hit.end === text.length
}

function has(list: List, folded: string): boolean {
  return (list === 'notice' || folded.length <= SHORT) && matcher('both', 'boilerplate', list).test(folded)
}

/** `作者：某某 2024.01.02 浏览量：7`, `By A. B. · Jan 2, 2024 · 5 min read`. */
function isByline(body: string, folded: string, paste: boolean): boolean {
  if (folded.length > SHORT || width(body) > 120 || /[。！？]/.test(body)) return false
  const parts = matcher('both', 'boilerplate', 'byline').all(folded)
  if (!paste) return parts.length > 1 && has('views', folded) && !/[|[\]<>`]/.test(body)
  if (has('dateline', folded)) return true
  const covered = parts.reduce((sum, part) => sum + part.end - part.start, 0)
  return (
    (parts.length > 1 && (covered >= folded.length / 3 || has('views', folded))) || (parts.length === 1 && covered >= folded.length * 0.8)
  )
}

/** Notices stand at the edges of an article; in its middle only a line that is nothing else. */
function isNotice(folded: string, position: number, count: number): boolean {
  const edge = position < 8 || position >= count / 2 || count < 12
  if (has('notice', folded)) return edge
  return has('invitation', folded) && folded.length < 60 && (position < 6 || position >= count * 0.6)
}

/** `目录` and the entries under it: bullets, numbers or short lines, up to the line that repeats the first section. */
function tableOfContents(full: readonly Line[], out: Set<number>, contents: Map<string, number>): void {
  const start = full.findIndex((line) => isWhole('contents-heading', fold(line.body)))
  if (start < 0 || start > full.length / 2) return
  const later = new Map<string, number>()
  full.forEach((line, position) => {
    later.set(bare(line), position)
  })
  const entries: { line: Line; name: string; again: boolean }[] = []
  const names = new Set<string>()
  for (let position = start + 1; position < full.length; position++) {
    const line = full[position]!
    const name = bare(line)
    if (names.has(name) || width(name) > 100 || /[。；;]$/.test(name)) break
    const again = later.get(name)! > position
    const listed = marker(line) !== null && position > 0
    if (!again && !(listed && entries.length > 0)) break
    entries.push({ line, name, again })
    names.add(name)
  }
  while (entries.length > 0 && !entries.at(-1)!.again) entries.pop()
  if (entries.length < 2) return
  out.add(full[start]!.index)
  const columns = [...new Set(entries.map((entry) => entry.line.column))].sort((a, b) => a - b)
  for (const { line, name } of entries) {
    out.add(line.index)
    contents.set(name, columns.indexOf(line.column))
  }
}

/** A line without bullet or number, for comparing. */
export function bare(line: Line): string {
  return line.body.slice(marker(line)?.length ?? 0).trim()
}

/** `相关文章` and all after it, unless the article goes on: a later section of its table of contents, or a numbered one. */
function related(full: readonly Line[], out: Set<number>, contents: ReadonlyMap<string, number>): void {
  const start = full.findIndex(
    (line, position) => position > full.length / 4 && !marker(line) && isWhole('related-heading', fold(line.body))
  )
  if (start < 0) return
  const styles = new Map<string, number>()
  for (const line of full.slice(0, start)) {
    const mark = marker(line)
    if (mark?.style) styles.set(mark.key, mark.value)
  }
  for (const line of full.slice(start)) {
    const mark = marker(line)
    if (contents.has(bare(line))) return
    if (mark?.style && mark.value > 1 && mark.value === (styles.get(mark.key) ?? 0) + 1 && width(line.body) < 40) return
    out.add(line.index)
  }
}

/** Runs of buttons, dates and tags at the very start or end: at least two of them sure, the short lines between go along, list items do not. */
function edges(full: readonly Line[], out: Set<number>, paste: boolean): void {
  for (const side of [full, [...full].reverse()]) {
    const run: Line[] = []
    let sure = 0
    let certain = paste
    let keep = 0
    for (const line of side) {
      const folded = fold(line.body)
      const button = isWhole('button', folded) && !/^#/.test(folded)
      if (out.has(line.index) || button || has('dateline', folded)) {
        sure++
        // In real Markdown one of them must be more than a word: a date of publication or a count.
        if (has('dateline', folded) || /\d/.test(folded)) certain = true
        run.push(line)
        keep = run.length
      } else if (
        side !== full &&
        marker(line) === null &&
        width(line.body) <= 24 &&
        run.length < 24 &&
        !/[。！？.!?:：]$|^[#|>-]|[[\]]/.test(line.body)
      )
        run.push(line)
      else break
    }
    if (sure < 2 || !certain) continue
    for (const line of run.slice(0, keep)) out.add(line.index)
  }
}
