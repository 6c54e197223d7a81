import type { RootContent } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'
import { labels } from './labels.ts'

const START = /^(?:<!--|\/\*)\s*evenhand\s+skip\b:?\s*([a-z]*)[\s\S]*(?:-->|\*\/)$/
const END = /^(?:<!--|\/\*)\s*evenhand\s+end\s*(?:-->|\*\/)$/

/** Blocks that are read (`open`), or that stand in a region that is not; normal forms name what they keep in one. */
export interface Region {
  readonly name: 'open' | 'introduction' | 'conclusion' | 'rest'
  readonly nodes: readonly RootContent[]
}

/** Splits a document at `<!-- evenhand skip -->` and `<!-- evenhand end -->`, and leaves out these and our own heading over the rest. */
export function regionsOf(children: readonly RootContent[]): Region[] {
  const regions: { name: Region['name']; nodes: RootContent[] }[] = [{ name: 'open', nodes: [] }]
  for (const node of children) {
    const { name, nodes } = regions.at(-1)!
    const value = node.type === 'html' || node.type === 'mdxFlowExpression' ? node.value.trim() : ''
    const start = START.exec(value)
    if (END.test(value)) regions.push({ name: 'open', nodes: [] })
    else if (start && name === 'open') regions.push({ name: nameOf(start[1]!), nodes: [] })
    else if (!isOwnHeading(node, name, nodes)) nodes.push(node)
  }
  return regions
}

function nameOf(word: string): Region['name'] {
  return word === 'introduction' || word === 'conclusion' ? word : 'rest'
}

function isOwnHeading(node: RootContent, name: Region['name'], before: readonly RootContent[]): boolean {
  return name === 'rest' && before.length === 0 && node.type === 'heading' && Object.values(labels).some(({ rest }) => rest === plain(node))
}
