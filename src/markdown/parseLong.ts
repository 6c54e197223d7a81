import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** A part is at least so long, in characters; from twice that on a text is read in parts. */
const PART = 32_768
/** A heading after an empty line, at the very start of its own. */
const HEADING = /\n[ \t]*\r?\n(?=#{1,6}[ \t]\S)/g

const FENCE = /^\uFEFF?(?:---|\+\+\+)/

/**
 * What `parse` makes of a text, for long ones from parts of it: micromark copies all that it has read whenever a list ends, so
 * that twice the text takes four times as long. A part ends before a heading, which closes every list and quotation; where it
 * ends in code or HTML, which may go on behind an empty line, it is read again with what follows. Definitions are known in the
 * whole document, so that a text with any is read as a whole, as is one whose front matter does not end in the first part.
 */
export function parseLong(text: string, parse: (text: string) => Root, length = PART): Root {
  if (text.length < 2 * length || text.includes(']:')) return parse(text)
  const whole: Root = { type: 'root', children: [] }
  let from = 0
  let line = 0
  let least = length
  let end: NonNullable<Root['position']>['end'] = { line: 1, column: 1, offset: 0 }
  while (from < text.length) {
    HEADING.lastIndex = from + least
    const heading = text.length - from > least ? HEADING.exec(text) : null
    const to = heading ? heading.index + heading[0].length : text.length
    const part = parse(text.slice(from, to))
    if (to < text.length && endsOpen(part)) {
      // Twice as much each time, so that code which never ends is not read over and over.
      least = 2 * (to - from)
      continue
    }
    if (from === 0 && FENCE.test(text) && !isFrontMatter(part)) return parse(text)
    if (from > 0) shift(part, from, line)
    whole.children.push(...part.children)
    end = part.position!.end
    line = end.line - 1
    from = to
    least = length
  }
  whole.position = { start: { line: 1, column: 1, offset: 0 }, end }
  return whole
}

function isFrontMatter({ children: [first] }: Root): boolean {
  return first?.type === 'yaml' || first?.type === ('toml' as string)
}

/** Whether the last of all, in a list or quotation too, is code or HTML. */
function endsOpen(tree: Nodes): boolean {
  let last = tree
  while ('children' in last && last.children.length > 0) last = last.children.at(-1)!
  return last.type === 'code' || last.type === 'html'
}

function shift(tree: Root, offset: number, line: number): void {
  const seen = new Set<object>()
  visit(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      if (seen.has(point)) continue
      seen.add(point)
      point.line += line
      point.offset = (point.offset ?? 0) + offset
    }
  })
}
