import type { Definition as MdastDefinition, Nodes } from 'mdast'
import { HARD_BREAK } from '../../text/sentences.ts'
import type { Mark, MarkKind } from './types.ts'

/** Inline content as the text a person sees, with its mark-up and a map back to the parsed text. */
export interface Flat {
  text: string
  marks: Mark[]
  /** Pairs of (offset in `text`, offset in the parsed text); between two pairs both run in step. */
  map: [number, number][]
}

export interface FlattenContext {
  /** The text the tree was parsed from; empty for a tree that comes without one. */
  readonly parsed: string
  readonly definitions: ReadonlyMap<string, MdastDefinition>
}

/** A new line that begins a statement of its own: `Vue：…`, `- …`, `2）…`. */
const OWN_LINE = /^[ \t]*(?:[-*+•·–—]\s|[①-⑳]|[(（]?\d{1,2}[)）.、]|[^\s:：，。,.][^\n:：，。,.;；]{0,29}[:：](?!\/\/))/u
const SHORTCODES = /\{\{[<%][^\n]{0,300}?[>%]\}\}|\{%[^\n]{0,300}?%\}|^:{3,}[^\n]*$/gmu
const INVISIBLE: ReadonlySet<string> = new Set([
  'html',
  'image',
  'imageReference',
  'mdxTextExpression',
  'mdxFlowExpression',
  'footnoteReference'
])
const MARKED: Readonly<Record<string, MarkKind>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'delete',
  link: 'link',
  linkReference: 'link'
}

/** Flattens inline nodes. Images, HTML tags and footnote references leave no text; `<br>` becomes a hard break. */
export function flatten(nodes: readonly Nodes[], context: FlattenContext): Flat {
  const flat: Flat = { text: '', marks: [], map: [] }
  addAll(flat, nodes, context)
  softBreaks(flat)
  flat.text = flat.text.replace(SHORTCODES, (code) => ' '.repeat(code.length))
  return flat
}

/** `<sup>1</sup>` is a reference to a note: its number is no text. */
function addAll(flat: Flat, nodes: readonly Nodes[], context: FlattenContext): void {
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1]
    if (node.type === 'text' && before?.type === 'html' && /^<sup\b/i.test(before.value) && /^[\d,\s*†‡]{1,6}$/.test(node.value)) {
      flat.marks.push({ kind: 'footnote', start: flat.text.length, end: flat.text.length, target: node.value.trim() })
      continue
    }
    add(flat, node, context)
  }
}

function add(flat: Flat, node: Nodes, context: FlattenContext): void {
  const start = flat.text.length
  const from = node.position?.start.offset ?? 0
  if (node.type === 'break') {
    append(flat, HARD_BREAK, from)
    return
  }
  if (node.type === 'html') {
    if (/^<br\s*\/?>$/i.test(node.value)) append(flat, HARD_BREAK, from)
    return
  }
  if (node.type === 'footnoteReference') {
    flat.marks.push({ kind: 'footnote', start, end: start, target: node.identifier })
    return
  }
  if (node.type === 'image') {
    flat.marks.push({ kind: 'image', start, end: start, target: node.url })
    return
  }
  if (INVISIBLE.has(node.type)) return
  if (node.type === 'text') {
    align(flat, node.value, from, node.position?.end.offset ?? from, context.parsed)
    return
  }
  if (node.type === 'inlineCode') {
    // `code`: the value stands behind the opening ticks
    const ticks = context.parsed ? (context.parsed.slice(from).match(/^`+ ?/)?.[0].length ?? 1) : 0
    append(flat, node.value, from + ticks)
    flat.marks.push({ kind: 'code', start, end: flat.text.length })
    return
  }
  if ('children' in node) {
    addAll(flat, node.children, context)
    const kind = MARKED[node.type] ?? (node.type === 'mdxJsxTextElement' ? 'html' : undefined)
    if (!kind) return
    const target = targetOf(node, context)
    // [1] with a definition is a numbered reference, not a name for a link
    const numbered = node.type === 'linkReference' && /^\d{1,3}$/.test(node.identifier)
    flat.marks.push({
      kind: numbered ? 'footnote' : kind,
      start,
      end: flat.text.length,
      ...(target === undefined ? {} : { target: numbered ? node.identifier : target })
    })
  }
}

function targetOf(node: Nodes, context: FlattenContext): string | undefined {
  if (node.type === 'link') return node.url
  if (node.type === 'linkReference') return context.definitions.get(node.identifier)?.url ?? ''
  return undefined
}

function append(flat: Flat, text: string, parsedOffset: number): void {
  flat.map.push([flat.text.length, parsedOffset])
  flat.text += text
}

/** Appends a text node whose source may hold escapes, character references, quote marks and indents that its value lacks. */
function align(flat: Flat, value: string, from: number, to: number, parsed: string): void {
  if (to - from === value.length || parsed === '') {
    append(flat, value, from)
    return
  }
  let at = from
  for (let i = 0; i < value.length; ) {
    const begin = i
    const source = at
    while (
      i < value.length &&
      at < to &&
      value[i] === parsed[at] &&
      (value[i] !== '\n' || begin === i) &&
      !(parsed[at] === '&' && isReference(parsed, at))
    ) {
      i++
      at++
      if (value[i - 1] === '\n') break
    }
    if (i > begin) {
      append(flat, value.slice(begin, i), source)
      if (value[i - 1] === '\n') while (at < to && parsed[at] !== value[i] && /[ \t>\r]/.test(parsed[at]!)) at++
      continue
    }
    if (parsed[at] === '\\' || parsed[at] === '\r') at++
    else if (parsed[at] === '&') {
      append(flat, value[i]!, at)
      i++
      while (at < to && parsed[at] !== ';') at++
      at++
    } else if (at < to && value[i] === '\n') at++
    else {
      append(flat, value.slice(i), Math.min(at, to))
      return
    }
  }
}

function isReference(parsed: string, at: number): boolean {
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.test(parsed.slice(at, at + 40))
}

/** A soft break before a line that begins a statement of its own separates; all others join a hard-wrapped sentence. */
function softBreaks(flat: Flat): void {
  let at = flat.text.indexOf('\n')
  if (at < 0) return
  let text = ''
  let from = 0
  for (; at >= 0; at = flat.text.indexOf('\n', at + 1)) {
    const own = OWN_LINE.test(flat.text.slice(at + 1, at + 60)) && !/^[ \t]*https?:/.test(flat.text.slice(at + 1, at + 12))
    text += flat.text.slice(from, at) + (own ? HARD_BREAK : '\n')
    from = at + 1
  }
  flat.text = text + flat.text.slice(from)
}
