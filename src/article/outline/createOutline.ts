import type { Blockquote, List, ListItem, Definition as MdastDefinition, Nodes, Paragraph, Root, RootContent, Table } from 'mdast'
import { visit } from 'unist-util-visit'
import { HARD_BREAK } from '../../text/sentences.ts'
import type { Place } from '../types.ts'
import { type Flat, type FlattenContext, flatten } from './flatten.ts'
import { readFrontMatter } from './readFrontMatter.ts'
import type { Block, BlockKind, Definition, Mark, Outline, OutlineNode } from './types.ts'

export interface OutlineInput {
  readonly tree: Root
  /** The text the tree was parsed from (after recovery); empty for a foreign tree. */
  readonly parsed: string
  /** Offset of the parsed text → offset of the original source. */
  readonly toSource: (offset: number) => number
  /** Offsets of the original source → place. */
  readonly places: (start: number, end: number) => Place
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
type Parent = { readonly node: OutlineNode; readonly quoted: boolean }

const SKIP = /^<!--\s*evenhand\s+skip\b[\s\S]*-->$|^\/\*\s*evenhand\s+skip\b[\s\S]*\*\/$/
const SKIP_END = /^<!--\s*evenhand\s+end\s*-->$|^\/\*\s*evenhand\s+end\s*\*\/$/
const ALERT = /^\[!(?:note|tip|important|warning|caution)\]\s*/i
const LONGEST_LEAD_IN = 90

/** Flattens the tree to blocks in reading order and the labelled nodes over them. */
export function createOutline(input: OutlineInput): Outline & { readonly skipped: readonly Place[] } {
  return new Builder(input).build()
}

class Builder {
  readonly #input: OutlineInput
  readonly #context: FlattenContext
  readonly #root: OutlineNode = node('root', null, null, 0)
  readonly #blocks: Block[] = []
  readonly #definitions: Definition[] = []
  readonly #code: { place: Place; afterBlock: number }[] = []
  readonly #skipped: Place[] = []
  #skipFrom: number | null = null
  #lists = 0
  #tables = 0

  constructor(input: OutlineInput) {
    this.#input = input
    const definitions = new Map<string, MdastDefinition>()
    visit(input.tree, 'definition', (definition) => {
      if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition)
      if (/^\d{1,3}$/.test(definition.identifier)) {
        const { url, identifier, title } = definition
        this.#definitions.push({ kind: 'numbered', label: identifier, text: title ?? url, url, place: this.#placeOf(definition) })
      }
    })
    this.#context = { parsed: input.parsed, definitions }
  }

  build(): Outline & { readonly skipped: readonly Place[] } {
    const front = readFrontMatter(this.#input.tree)
    this.#flow(this.#input.tree.children, { node: this.#root, quoted: false })
    if (this.#skipFrom !== null) this.#skipped.push(this.#input.places(this.#skipFrom, this.#skipFrom))
    return {
      root: this.#root,
      blocks: this.#blocks,
      definitions: this.#definitions,
      frontMatter: front?.data ?? null,
      frontMatterPlace: front ? this.#placeOf(front.node) : null,
      code: this.#code,
      skipped: this.#skipped
    }
  }

  /** Walks block content. Headings open sections; a bold paragraph or a line that ends in a colon labels what follows it. */
  #flow(children: readonly RootContent[], parent: Parent): void {
    const sections: OutlineNode[] = [parent.node]
    let leadIn: OutlineNode | null = null
    let previous: { list: List; node: OutlineNode; lastItem: OutlineNode | null } | null = null
    for (const [index, child] of children.entries()) {
      if (this.#skips(child)) continue
      const section: OutlineNode = leadIn ?? sections.at(-1)!
      const inner: Parent = { node: section, quoted: parent.quoted }
      const next = children[index + 1]
      switch (child.type) {
        case 'heading': {
          leadIn = null
          while (sections.length > 1 && sections.at(-1)!.depth >= child.depth) sections.pop()
          const opened = this.#open('section', sections.at(-1)!, child.depth)
          label(
            opened,
            this.#add(
              'heading',
              flatten(child.children, this.#context),
              child,
              { node: opened, quoted: parent.quoted },
              { depth: child.depth }
            )
          )
          sections.push(opened)
          break
        }
        case 'paragraph': {
          const kind = leadInKind(child, next, this.#context)
          if (kind) {
            // “**Pros**” under “**Redis**:” stays beside it; what is deeper the reader finds out from the words.
            const opened = this.#open('lead-in', sections.at(-1)!, 7)
            label(
              opened,
              this.#add('paragraph', flatten(child.children, this.#context), child, { node: opened, quoted: parent.quoted }, {})
            )
            leadIn = opened
          } else this.#paragraph(child, inner)
          break
        }
        case 'list': {
          // 1. label / - its bullets, written as two lists: the bullets belong to the numbered item before them
          const adopts = previous?.lastItem && previous.list.ordered && !child.ordered && adjacent(children, previous.list, child)
          const owner: OutlineNode = adopts ? previous!.lastItem! : section
          const lastItem = this.#list(child, { node: owner, quoted: parent.quoted }, adopts ? 1 : 0)
          if (!adopts) previous = { list: child, node: section, lastItem }
          if (leadIn?.label && isColonLabel(leadIn.label.text) && !isBold(leadIn.label)) leadIn = null
          continue
        }
        case 'table':
          this.#table(child, inner)
          break
        case 'blockquote': {
          const alert = firstText(child.children[0]).match(ALERT)
          this.#flow(child.children, { node: section, quoted: parent.quoted || (!alert && isQuotation(child, children[index - 1])) })
          break
        }
        case 'code':
          this.#code.push({ place: this.#placeOf(child), afterBlock: this.#blocks.length - 1 })
          continue
        case 'footnoteDefinition': {
          const flat = flatten(
            child.children.flatMap((c) => ('children' in c ? (c.children as Nodes[]) : [])),
            this.#context
          )
          const url = flat.marks.find((mark) => mark.kind === 'link')?.target ?? null
          this.#definitions.push({ kind: 'footnote', label: child.identifier, text: flat.text, url, place: this.#placeOf(child) })
          break
        }
        default:
          if ('children' in child && child.type.startsWith('mdxJsx')) this.#flow(child.children as RootContent[], inner)
          else if ('children' in child && child.type.endsWith('Directive'))
            this.#flow((child as { children: RootContent[] }).children, inner)
      }
      if (child.type !== 'html') previous = null
    }
  }

  #paragraph(paragraph: Paragraph, parent: Parent): void {
    const flat = flatten(paragraph.children, this.#context)
    const split = flat.text.search(/[\n\u2028]:[ \t]+/)
    if (split > 0 && split < LONGEST_LEAD_IN) {
      // kramdown:  term ⏎ : description
      const opened = this.#open('definition', parent.node, 8)
      label(opened, this.#add('term', slice(flat, 0, split), paragraph, { ...parent, node: opened }, {}))
      let from = split
      while (from >= 0) {
        const to = flat.text.slice(from + 1).search(/[\n\u2028]:[ \t]+/)
        const end = to < 0 ? flat.text.length : from + 1 + to
        this.#add('description', slice(flat, flat.text.indexOf(':', from) + 1, end), paragraph, { ...parent, node: opened }, {})
        from = to < 0 ? -1 : end
      }
      return
    }
    const bold = boldLine(flat)
    if (bold > 0 && parent.node.kind !== 'lead-in') {
      // **Which is faster?** ⏎ The answer …
      const opened = this.#open('lead-in', parent.node, 8)
      label(opened, this.#add('paragraph', slice(flat, 0, bold), paragraph, { ...parent, node: opened }, {}))
      this.#add('paragraph', slice(flat, bold + 1, flat.text.length), paragraph, { ...parent, node: opened }, {})
      return
    }
    if (ALERT.test(flat.text)) {
      const from = flat.text.match(ALERT)![0].length
      if (from < flat.text.length) this.#add('paragraph', slice(flat, from, flat.text.length), paragraph, parent, {})
      return
    }
    this.#add('paragraph', flat, paragraph, parent, {})
  }

  #list(list: List, parent: Parent, extraDepth: number, depth = 0): OutlineNode | null {
    const id = this.#lists++
    let last: OutlineNode | null = null
    for (const [index, item] of list.children.entries()) {
      last = this.#item(item, parent, { list: id, depth: depth + extraDepth, index, ordered: Boolean(list.ordered) })
    }
    return last
  }

  /** An item's first paragraph is its own text and the label of what stands beneath it. */
  #item(item: ListItem, parent: Parent, place: NonNullable<Block['item']>): OutlineNode {
    const opened = this.#open('item', parent.node, 9 + place.depth)
    const inner: Parent = { node: opened, quoted: parent.quoted }
    const [first, ...rest] = item.children
    if (first?.type === 'paragraph' && !this.#skips(first)) {
      const flat = flatten(first.children, this.#context)
      const bold = boldLine(flat)
      label(opened, this.#add('item', bold > 0 ? slice(flat, 0, bold) : flat, first, inner, { item: place }))
      if (bold > 0) this.#add('paragraph', slice(flat, bold + 1, flat.text.length), first, inner, {})
      this.#itemRest(rest, inner, place)
    } else if (first?.type === 'heading') {
      label(opened, this.#add('item', flatten(first.children, this.#context), first, inner, { item: place }))
      this.#itemRest(rest, inner, place)
    } else this.#itemRest(item.children, inner, place)
    return opened
  }

  #itemRest(children: readonly RootContent[], inner: Parent, place: NonNullable<Block['item']>): void {
    for (const child of children) {
      if (this.#skips(child)) continue
      if (child.type === 'list') this.#list(child, inner, 0, place.depth + 1)
      else this.#flow([child], inner)
    }
  }

  #table(table: Table, parent: Parent): void {
    const id = this.#tables++
    const opened = this.#open('table', parent.node, 8)
    for (const [row, line] of table.children.entries()) {
      for (const [column, cell] of line.children.entries()) {
        const flat = flatten(cell.children, this.#context)
        opened.blocks.push(this.#add('cell', flat, cell, { ...parent, node: opened }, { cell: { table: id, row, column } }))
      }
    }
  }

  #open(kind: OutlineNode['kind'], parent: OutlineNode, depth: number): OutlineNode {
    const opened = node(kind, parent, null, depth)
    parent.children.push(opened)
    return opened
  }

  #add(kind: BlockKind, flat: Flat, from: Nodes, parent: Parent, more: Partial<Pick<Block, 'depth' | 'item' | 'cell'>>): Block {
    const { map } = flat
    const fallback = from.position?.start.offset ?? 0
    const parsedOffset = (at: number): number => {
      let low = 0
      let high = map.length - 1
      if (high < 0) return fallback
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (map[middle]![0] <= at) low = middle
        else high = middle - 1
      }
      return map[low]![1] + Math.max(0, at - map[low]![0])
    }
    const { toSource, places } = this.#input
    const block: Block = {
      index: this.#blocks.length,
      kind,
      text: flat.text,
      marks: flat.marks,
      place: (start = 0, end = flat.text.length) => {
        const begin = toSource(parsedOffset(start))
        // the end belongs to the last character: what follows it may stand elsewhere in the source
        return places(begin, end > start ? toSource(parsedOffset(end - 1)) + 1 : begin)
      },
      depth: more.depth ?? 0,
      quoted: parent.quoted,
      node: parent.node,
      item: more.item ?? null,
      cell: more.cell ?? null
    }
    this.#blocks.push(block)
    if (kind === 'paragraph' || kind === 'description') parent.node.blocks.push(block)
    return block
  }

  #placeOf(from: Nodes): Place {
    const { toSource, places } = this.#input
    return places(toSource(from.position?.start.offset ?? 0), toSource(from.position?.end.offset ?? 0))
  }

  /** Regions between `<!-- evenhand skip -->` and `<!-- evenhand end -->` are not read. */
  #skips(child: Nodes): boolean {
    const value = child.type === 'html' || child.type === 'mdxFlowExpression' ? child.value.trim() : ''
    if (SKIP_END.test(value)) {
      if (this.#skipFrom !== null) {
        const end = this.#placeOf(child).end.offset
        this.#skipped.push(this.#input.places(this.#skipFrom, end))
      }
      this.#skipFrom = null
      return true
    }
    if (this.#skipFrom === null && SKIP.test(value)) this.#skipFrom = this.#placeOf(child).start.offset
    return this.#skipFrom !== null
  }
}

function node(kind: OutlineNode['kind'], parent: OutlineNode | null, labelBlock: Block | null, depth: number): OutlineNode {
  return { kind, parent, label: labelBlock, depth, children: [], blocks: [] }
}

function label(target: OutlineNode, block: Block): void {
  ;(target as Mutable<OutlineNode>).label = block
  const at = target.blocks.indexOf(block)
  if (at >= 0) target.blocks.splice(at, 1)
}

/**
 * Many authors set their own text as block quotes. Words of somebody else carry quotation marks, an attribution at the
 * end (“– Phil Karlton”), or are announced by the line before.
 */
function isQuotation(quote: Blockquote, before: RootContent | undefined): boolean {
  const text = firstText(quote).trim()
  if (text === '') return false
  if (/^[“"「『‘]/.test(text) && /[”"」』’][^”"」』’]{0,60}$/.test(text)) return true
  if (/(?:[—–]{1,2}|--|(?:^|\n)\s*-)\s*[\p{L}《][^\n。]{1,60}$/u.test(text)) return true
  return (
    before?.type === 'paragraph' &&
    /(?:说|說|写道|寫道|指出|表示|如下|said|says|wrote|writes|states|quote)[^。.]{0,12}[:：]\s*$/i.test(firstText(before))
  )
}

/** A paragraph that is all bold, or a short line that ends in a colon before a list, labels what follows. */
function leadInKind(paragraph: Paragraph, next: RootContent | undefined, context: FlattenContext): 'bold' | 'colon' | null {
  const text = firstText(paragraph).trim()
  if (text === '' || text.length > LONGEST_LEAD_IN || text.includes(HARD_BREAK)) return null
  const inline = paragraph.children.filter((child) => !(child.type === 'text' && /^[\s:：]*$/.test(child.value)) && child.type !== 'html')
  const isStrong = (child: Nodes): boolean =>
    child.type === 'strong' || (child.type === 'emphasis' && child.children.every((inner) => inner.type === 'strong'))
  const rest = inline.filter((child) => !isStrong(child))
  const bold =
    inline.some(isStrong) &&
    rest.every(
      (child) => child.type === 'text' && !/[\p{L}\p{N}]/u.test(child.value.replace(/^\s*[\d一二三四五六七八九十]{1,2}[.、)]\s*/u, ''))
    )
  if (bold && next && !/[。.;；]$/.test(text)) return 'bold'
  if (/[:：]\s*$/.test(text) && next?.type === 'list' && flatten(paragraph.children, context).text.search(/[。！？!?]\s*\S/) < 0)
    return 'colon'
  return null
}

/** Length of a first line that is all bold while others follow it; 0 where there is none. */
function boldLine(flat: Flat): number {
  const first = flat.marks[0]
  const end = flat.text.search(/[\n\u2028]/)
  if (end <= 0 || end > LONGEST_LEAD_IN || first?.kind !== 'strong' || first.start > 3 || first.end > end) return 0
  return /[\p{L}\p{N}。.]/u.test(flat.text.slice(first.end, end)) ? 0 : end
}

function isColonLabel(text: string): boolean {
  return /[:：]\s*$/.test(text)
}

function isBold(block: Block): boolean {
  return block.marks.some((mark) => mark.kind === 'strong' && mark.end - mark.start > 0.6 * block.text.trim().length)
}

function firstText(from: Nodes | undefined): string {
  let text = ''
  if (from)
    visit(from, ['text', 'inlineCode'], (child) => {
      if ('value' in child) text += child.value
    })
  return text
}

function adjacent(children: readonly RootContent[], first: RootContent, second: RootContent): boolean {
  return children
    .slice(children.indexOf(first) + 1, children.indexOf(second))
    .every((child) => child.type === 'code' || child.type === 'html' || child.type === 'list')
}

function slice(flat: Flat, from: number, to: number): Flat {
  const marks: Mark[] = flat.marks
    .filter((mark) => mark.end >= from && mark.start <= to)
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - from), end: Math.min(to, mark.end) - from }))
  let before: [number, number] = flat.map[0] ?? [0, 0]
  const map: [number, number][] = []
  for (const pair of flat.map) {
    if (pair[0] <= from) before = pair
    else if (pair[0] < to) map.push([pair[0] - from, pair[1]])
  }
  return { text: flat.text.slice(from, to), marks, map: [[0, before[1] + (from - before[0])], ...map] }
}
