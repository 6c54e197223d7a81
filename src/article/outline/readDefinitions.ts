import type { Definition as MdastDefinition, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Place } from '../types.ts'
import type { Definition } from './types.ts'

/** What links refer to by name; the numbered ones among them (`[3]: https://…`) are read as references. */
export function readDefinitions(
  tree: Root,
  placeOf: (node: Nodes) => Place
): { readonly byName: ReadonlyMap<string, MdastDefinition>; readonly all: readonly Definition[] } {
  const byName = new Map<string, MdastDefinition>()
  const all: Definition[] = []
  visit(tree, 'definition', (definition) => {
    const { url, identifier, title } = definition
    if (!byName.has(identifier)) byName.set(identifier, definition)
    const kind = /^\d{1,3}$/.test(identifier) ? 'numbered' : 'link'
    all.push({ kind, label: identifier, text: title ?? url, url, place: placeOf(definition) })
  })
  return { byName, all }
}
