import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block, Outline } from '../outline/types.ts'
import type { Cue, Place } from '../types.ts'
import { type Found, findDate } from './findDate.ts'

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/
/** `_posts/2024-05-01-a-or-b.md`, `blog/2024/05/a-or-b.md`. */
const DATED_FILE = /(?:^|[/\\])((?:19|20)\d{2}[-_./\\]\d{1,2})(?=[-_./\\])/
/** A dateline stands among so many blocks at the beginning or end. */
const EDGE = 10
const LONGEST_DATELINE = 60
const LONGEST_BYLINE = 120

export interface DateContext {
  readonly titles: readonly Block[]
  readonly file: string
  /** What recovery left out as boilerplate: it often holds the date of a page. */
  readonly leftOut: readonly Passage[]
  /** The regions that the author wants not to be read. */
  readonly skipped: readonly Passage[]
}

interface Passage {
  readonly text: string
  readonly place: Place
}

/** What says of when an article is: its file's name, front matter, title, dateline, or a sentence (“As of May 2024, …”); null without. */
export function articleDate(outline: Outline, { titles, file, leftOut, skipped }: DateContext): Cue | null {
  const name = DATED_FILE.exec(file)
  if (name) return { by: 'file-name', term: name[1]!, place: null }
  return (
    fromFrontMatter(outline) ??
    first(titles, (block) => within('title', block, yearIn(block.text))) ??
    fromLeftOut(leftOut) ??
    fromLeftOut(skipped.filter(isByline)) ??
    first(outline.blocks, asOf) ??
    first([...outline.blocks.slice(0, EDGE), ...outline.blocks.slice(-EDGE)], dateline)
  )
}

function fromFrontMatter({ frontMatter, frontMatterPlace }: Outline): Cue | null {
  for (const [key, value] of Object.entries(frontMatter ?? {})) {
    const folded = fold(key).replaceAll('-', '_')
    const known = matcher('both', 'dates', 'front-matter-key').find(folded)
    const named = key === 'title' || (known?.start === 0 && known.end === folded.length)
    const written = value instanceof Date ? value.toISOString() : String(value)
    if (named && YEAR.test(written)) return { by: 'front-matter', term: key, place: frontMatterPlace }
  }
  return null
}

function fromLeftOut(leftOut: readonly Passage[]): Cue | null {
  for (const { text, place } of leftOut) {
    const date = findDate(text)
    if (date) return { by: 'dateline', term: date.text, place }
  }
  return null
}

/** Author, date and counts as sites print them over an article; a region may hold anything else as well, tables of claims for one. */
function isByline({ text }: Passage): boolean {
  const lines = text.split(/[\r\n]+/).filter((line) => line !== '' && !/evenhand (?:skip|end) /.test(line))
  return lines.some(
    (line) =>
      line.length <= LONGEST_BYLINE &&
      findDate(line) !== null &&
      (['byline', 'dateline', 'views'] as const).some((list) => matcher('both', 'boilerplate', list).test(fold(line)))
  )
}

function asOf(block: Block): Cue | null {
  const hit = matcher('both', 'dates', 'as-of').find(fold(block.text))
  return hit ? { by: 'as-of', term: block.text.slice(hit.start, hit.end), place: block.place(hit.start, hit.end) } : null
}

/** A short line that is a date, or opens with `发布于`, “Updated”. */
function dateline(block: Block): Cue | null {
  if (block.cell || block.text.length > LONGEST_DATELINE) return null
  const date = findDate(block.text)
  if (!date) return null
  const opens = matcher('both', 'dates', 'dateline').find(fold(block.text.trimStart()))
  const bare = block.text.trim().length - date.text.length <= 6
  return bare || (opens !== null && opens.start <= 2) ? within('dateline', block, date) : null
}

function yearIn(text: string): Found | null {
  const match = YEAR.exec(text)
  return match && { index: match.index, text: match[0] }
}

function within(by: string, block: Block, found: Found | null): Cue | null {
  return found ? { by, term: found.text, place: block.place(found.index, found.index + found.text.length) } : null
}

function first(blocks: readonly Block[], find: (block: Block) => Cue | null): Cue | null {
  for (const block of blocks) {
    const found = find(block)
    if (found) return found
  }
  return null
}
