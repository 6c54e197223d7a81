import type { BlockContent, Html, Nodes, Parents } from 'mdast'
import type { Place } from '../types.ts'
import { createSkips } from './createSkips.ts'
import { createSpans } from './createSpans.ts'
import { flatten } from './flatten.ts'
import { htmlContent } from './htmlContent.ts'
import { readDefinitions } from './readDefinitions.ts'
import type { Block, BlockKind, Definition, Flat, Home, Outline, OutlineInput, OutlineNode } from './types.ts'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
type Details = Partial<Pick<Block, 'depth' | 'item' | 'cell'>>

/** Takes what the reading steps find, in reading order. */
export interface Writer {
  readonly flatten: (parent: Parents) => Flat
  /** What an HTML block says, as Markdown nodes. */
  readonly readHtml: (node: Html) => BlockContent[]
  readonly placeOf: (node: Nodes) => Place
  /** Whether a block is not to be read; see `createSkips`. */
  readonly skips: (node: Nodes) => boolean
  /** Adds a block of text to a node; its place is found from the flat text, or from `node` where there is none. */
  readonly add: (kind: BlockKind, flat: Flat, node: Nodes, home: Home, details?: Details) => Block
  /** Opens a node under another; what follows goes to the home returned. */
  readonly open: (kind: OutlineNode['kind'], under: Home, depth: number) => Home
  /** Adds the block that labels a node just opened. */
  readonly label: (kind: BlockKind, flat: Flat, node: Nodes, opened: Home, details?: Details) => Block
  readonly addCode: (node: Nodes) => void
  readonly define: (definition: Definition) => void
  /** Numbers for lists and tables, counted through the document. */
  readonly nextList: () => number
  readonly nextTable: () => number
  readonly skipped: () => Place[]
  readonly outline: Pick<Outline, 'root' | 'blocks' | 'definitions' | 'code'>
}

/** Starts an empty outline, and gives the means to fill it. */
export function createWriter({ tree, parsed, toSource, places }: OutlineInput): Writer {
  const placeOf = ({ position }: Nodes): Place => places(toSource(position?.start.offset ?? 0), toSource(position?.end.offset ?? 0, 'end'))
  const named = readDefinitions(tree, placeOf)
  const context = { parsed, definitions: named.byName }
  const skips = createSkips(placeOf)
  const root = createNode('root', null, 0)
  const blocks: Block[] = []
  const definitions: Definition[] = [...named.all]
  const code: { place: Place; afterBlock: number }[] = []
  let lists = 0
  let tables = 0

  const createBlock = (kind: BlockKind, flat: Flat, from: Nodes, { node, quoted }: Home, details: Details): Block => {
    const { startOf, endOf } = createSpans(flat, from.position?.start.offset ?? 0)
    const block: Block = {
      index: blocks.length,
      kind,
      text: flat.text,
      marks: flat.marks,
      place: (start = 0, end = flat.text.length) => {
        const begin = toSource(startOf(start))
        return places(begin, end > start ? toSource(endOf(end), 'end') : begin)
      },
      depth: 0,
      quoted,
      node,
      item: null,
      cell: null,
      ...details
    }
    blocks.push(block)
    return block
  }

  return {
    flatten: (parent) => flatten(parent, context),
    readHtml: (node) => htmlContent(node, parsed),
    placeOf,
    skips: skips.skips,
    skipped: skips.places,
    add(kind, flat, from, home, details = {}) {
      const block = createBlock(kind, flat, from, home, details)
      home.node.blocks.push(block)
      return block
    },
    open(kind, { node, quoted }, depth) {
      const opened = createNode(kind, node, depth)
      node.children.push(opened)
      return { node: opened, quoted }
    },
    label(kind, flat, from, opened, details = {}) {
      const block = createBlock(kind, flat, from, opened, details)
      ;(opened.node as Mutable<OutlineNode>).label = block
      return block
    },
    addCode: (node) => code.push({ place: placeOf(node), afterBlock: blocks.length - 1 }),
    define: (definition) => definitions.push(definition),
    nextList: () => lists++,
    nextTable: () => tables++,
    outline: { root, blocks, definitions, code }
  }
}

function createNode(kind: OutlineNode['kind'], parent: OutlineNode | null, depth: number): OutlineNode {
  return { kind, parent, label: null, depth, children: [], blocks: [] }
}
