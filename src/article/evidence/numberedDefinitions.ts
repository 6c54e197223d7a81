import type { Block, Definition, Outline } from '../outline/types.ts'
import { announces } from './announces.ts'
import { isReferenceList, NUMBERED_DEFINITION } from './isReferenceList.ts'
import { noteLabel } from './noteLabel.ts'
import { sourceHeading } from './sourceHeading.ts'

/** A line that opens with what a note is marked with: `¹ …`, `† …`. */
const NOTE = /^\s*([¹²³⁴-⁹][¹²³⁰⁴-⁹]?|[*†‡]{1,3})\s?(\S[^\n\u2028]*)/
/** Under a heading for sources or notes: `【1】…`, `① …`, and `1. …` that is no list. */
const LISTED = /^\s*(?:【(\d{1,3})】|([①-⑳])|(\d{1,3})\s?[.、．)）])\s*(\S[^\n\u2028]*)/

const known = new WeakMap<Outline, Definition[]>()

/** The list of sources and notes an article defines by number, whether as Markdown definitions or as lines and items of its own. */
export function numberedDefinitions(outline: Outline): readonly Definition[] {
  const before = known.get(outline)
  if (before) return before
  const found = new Map<string, Definition>()
  const add = (definition: Definition): void => {
    if (!found.has(definition.label)) found.set(definition.label, definition)
  }
  for (const definition of outline.definitions) if (definition.kind === 'numbered') add(definition)
  /** After a line of its own that says “References:”, up to the next heading. */
  let announced = false
  for (const block of outline.blocks) {
    if (block.kind === 'heading' || block.cell) {
      announced = false
      continue
    }
    announced ||= block.kind === 'paragraph' && announces(block) !== null
    const listed = announced || isReferenceList(block) || sourceHeading(block) === 'notes'
    let at = 0
    for (const line of block.text.split(/[\n\u2028]/)) {
      const end = at + line.length
      const defined = line.trim() === '' ? null : (noteOf(block, line, at) ?? (listed ? sourceOf(block, line, at) : null))
      if (defined) add({ kind: 'numbered', ...defined, url: addressOf(block, line, at), place: block.place(at, end) })
      at = end + 1
    }
  }
  const all = [...found.values()]
  known.set(outline, all)
  return all
}

type Named = Pick<Definition, 'label' | 'text'>

/** `<sup>1</sup> Measured on …`, `¹ Measured on …` */
function noteOf(block: Block, line: string, at: number): Named | null {
  const opening = at + line.length - line.trimStart().length
  const mark = block.marks.find(({ kind, loose, start }) => kind === 'footnote' && loose && start >= at && start <= opening)
  if (mark?.target) return { label: mark.target, text: line.trim() }
  const match = NOTE.exec(line)
  return match ? { label: noteLabel(match[1]!), text: match[2]! } : null
}

function sourceOf(block: Block, line: string, at: number): Named | null {
  const match = NUMBERED_DEFINITION.exec(line)
  if (match) return { label: match[1]!, text: match[2]! }
  const [, square, circled, plain, text] = LISTED.exec(line) ?? []
  const label = square ?? circled ?? plain
  if (label) return { label: noteLabel(label), text: text! }
  const { item } = block
  return item?.ordered && item.depth === 0 && at === 0 ? { label: String(item.index + 1), text: line } : null
}

function addressOf(block: Block, line: string, at: number): string | null {
  const link = block.marks.find(({ kind, start }) => kind === 'link' && start >= at && start <= at + line.length)
  return link?.target ?? /https?:\/\/\S+/.exec(line)?.[0] ?? null
}
