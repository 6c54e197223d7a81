import type { Node, Nodes, PhrasingContent, Root, RootContent } from 'mdast'

/** A tree of CommonMark, GFM and front matter, and the node of the given tree that each of its nodes stands for. */
export interface PlainTree {
  readonly tree: Root
  readonly originOf: (node: Node) => Node | undefined
}

type Given = Node & {
  readonly children?: readonly Given[]
  readonly value?: unknown
  readonly name?: unknown
  readonly attributes?: unknown
}

const PHRASING = new Set(
  'break delete emphasis footnoteReference html image imageReference inlineCode link linkReference strong text'.split(' ')
)
const HOLDS_PHRASING = new Set('delete emphasis heading link linkReference paragraph strong tableCell'.split(' '))
const KEPT = new Set([
  ...PHRASING,
  ...HOLDS_PHRASING,
  ...'blockquote code definition footnoteDefinition list listItem root table tableRow thematicBreak toml yaml'.split(' ')
])
/** Where text may not stand by itself. */
const HOLDS_FLOW = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/**
 * Makes of a tree that any plugins have made one that Markdown can be written from. Formulas count as code; directives and
 * components give way to what stands in them; expressions and imports of MDX are left out, but for comments.
 */
export function plainTree(given: Root): PlainTree {
  const origins = new WeakMap<Node, Node>()

  const from = (origin: Given, made: object): Nodes => {
    origins.set(made as Node, origin)
    return made as Nodes
  }
  const convert = (node: Given, inline: boolean): Nodes[] => {
    const { type, value, children } = node
    if (KEPT.has(type) && (!inline || PHRASING.has(type))) {
      const { position: _, ...rest } = node
      return [from(node, children ? { ...rest, children: childrenOf(node) } : rest)]
    }
    if (type === 'math' && !inline) return [from(node, { type: 'code', lang: 'math', value: String(value) })]
    if (type === 'math' || type === 'inlineMath') return [from(node, { type: 'inlineCode', value: String(value) })]
    if (/^mdx.*Expression$/.test(type)) return comment(node)
    if (type === 'mdxjsEsm') return []
    // `12:30` is no directive, though its plugin takes it for one.
    if (type === 'textDirective' && !children?.length) return [from(node, { type: 'text', value: `:${String(node.name)}` })]
    if (children) {
      const within = children.flatMap((child) => convert(child, inline || type === 'leafDirective'))
      return type === 'leafDirective' && !inline && within.length > 0 ? [from(node, { type: 'paragraph', children: within })] : within
    }
    return typeof value === 'string' && value !== '' ? [from(node, { type: 'text', value })] : []
  }
  const comment = (node: Given): Nodes[] => {
    const [, words] = /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(String(node.value)) ?? []
    return words === undefined ? [] : [from(node, { type: 'html', value: `<!--${words}-->` })]
  }
  const childrenOf = (parent: Given): Nodes[] => {
    const inline = HOLDS_PHRASING.has(parent.type)
    const children = (parent.children ?? []).flatMap((child) => convert(child, inline))
    return HOLDS_FLOW.has(parent.type) ? inParagraphs(children) : children
  }
  const inParagraphs = (children: readonly Nodes[]): Nodes[] => {
    const flow: Nodes[] = []
    let run: PhrasingContent[] = []
    for (const child of [...children, null]) {
      if (child && PHRASING.has(child.type) && child.type !== 'html') run.push(child as PhrasingContent)
      else {
        if (run.length > 0) flow.push({ type: 'paragraph', children: run })
        run = []
        if (child) flow.push(child)
      }
    }
    return flow
  }

  const tree: Root = { type: 'root', children: childrenOf(given as Given) as RootContent[] }
  origins.set(tree, given)
  return { tree, originOf: (node) => origins.get(node) }
}
