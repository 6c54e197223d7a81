import type { Root, Yaml } from 'mdast'
import { parse } from 'yaml'

/** The document's YAML front matter; null when there is none or it is not a map. Broken YAML reads as empty. */
export function readFrontMatter(tree: Root): { readonly node: Yaml; readonly data: Readonly<Record<string, unknown>> } | null {
  const first = tree.children[0]
  if (first?.type !== 'yaml') return null
  try {
    const data: unknown = parse(first.value, { logLevel: 'silent' })
    return { node: first, data: typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {} }
  } catch {
    return { node: first, data: {} }
  }
}
