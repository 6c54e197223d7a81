import type { InlineCode, Nodes, Parents } from 'mdast'
import { HARD_BREAK } from '../../text/hardBreak.ts'
import { alignText } from './alignText.ts'
import { appendRun } from './appendRun.ts'
import { isNoteNumber } from './isNoteNumber.ts'
import { markOf } from './markOf.ts'
import { markOwnLines } from './markOwnLines.ts'
import type { Flat, FlattenContext } from './types.ts'

/** Offsets of the parsed text between which a node stands. */
interface Span {
  readonly from: number
  readonly to: number
}

const SHORTCODES = /\{\{[<%][^\n]{0,300}?[>%]\}\}|\{%[^\n]{0,300}?%\}|^:{3,}[^\n]*$/gmu

/**
 * Flattens the inline nodes in a paragraph, heading or cell to the text a person sees.
 *
 *     **Fast** and `small`[^1] ![](a.png)      Fast and small, with marks: strong, code, footnote 1, image a.png
 *
 * Images, HTML tags and footnote references leave no text; `<br>` becomes a hard break; shortcodes (`{{< note >}}`) blanks.
 */
export function flatten(parent: Parents, context: FlattenContext): Flat {
  const flat: Flat = { text: '', marks: [], runs: [] }
  addChildren(flat, parent.children, spanOf(parent) ?? { from: 0, to: 0 }, context)
  // Both keep the length, so marks and runs stay true.
  flat.text = markOwnLines(flat.text).replace(SHORTCODES, (code) => ' '.repeat(code.length))
  return flat
}

function addChildren(flat: Flat, nodes: readonly Nodes[], within: Span, context: FlattenContext): void {
  let from = within.from
  for (const [index, node] of nodes.entries()) {
    // Nodes made after parsing (mail addresses become links) have no position: they stand after what is before them.
    const span = spanOf(node) ?? { from, to: nextStart(nodes, index + 1) ?? within.to }
    if (isNoteNumber(node, nodes[index - 1], flat.text)) {
      const at = flat.text.length
      for (const target of node.value.split(/[,\s]+/))
        if (target) flat.marks.push({ kind: 'footnote', start: at, end: at, target, loose: true })
    } else add(flat, node, span, context)
    from = node.position ? span.to : (flat.runs.at(-1)?.to ?? from)
  }
}

function spanOf(node: Nodes): Span | null {
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  return from === undefined || to === undefined ? null : { from, to }
}

function nextStart(nodes: readonly Nodes[], index: number): number | undefined {
  return nodes.slice(index, index + 8).find((node) => node.position)?.position?.start.offset
}

function add(flat: Flat, node: Nodes, span: Span, context: FlattenContext): void {
  const start = flat.text.length
  switch (node.type) {
    case 'text':
      alignText(flat, node.value, node.position ? span.from : resume(node.value, span, context), span.to, context.parsed, 'text')
      break
    case 'inlineCode':
      addCode(flat, node, span, context)
      flat.marks.push({ kind: 'code', start, end: flat.text.length })
      break
    case 'break':
      appendRun(flat, HARD_BREAK, span.from, span.to)
      break
    case 'html':
      if (/^<br\s*\/?>$/i.test(node.value)) appendRun(flat, HARD_BREAK, span.from, span.to)
      break
    case 'footnoteReference':
      flat.marks.push({ kind: 'footnote', start, end: start, target: node.identifier })
      break
    case 'image':
      flat.marks.push({ kind: 'image', start, end: start, target: node.url })
      break
    default: {
      if (!('children' in node)) return
      addChildren(flat, node.children, span, context)
      const mark = markOf(node, start, flat.text.length, context)
      if (mark) flat.marks.push(mark)
    }
  }
}

/** Where a text without a position goes on: past the marker of a heading or cell, where it is the first. */
function resume(value: string, { from, to }: Span, { parsed }: FlattenContext): number {
  let at = from
  while (at < to && parsed[at] !== value[0]) at++
  return at < to ? at : from
}

/** The value stands between the ticks; where there is a blank beside both of them, these two are no part of it. */
function addCode(flat: Flat, node: InlineCode, span: Span, { parsed }: FlattenContext): void {
  let { from, to } = span
  while (from < to && parsed[from] === '`') from++
  while (from < to && parsed[to - 1] === '`') to--
  if (to - from > node.value.length && /[ \r\n]/.test(parsed[from]!) && /[ \r\n]/.test(parsed[to - 1]!)) {
    from++
    to--
  }
  alignText(flat, node.value, from, to, parsed, 'code')
}
