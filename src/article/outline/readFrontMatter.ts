import type { Root, Yaml } from 'mdast'
import { parse } from 'yaml'

export interface FrontMatter {
  readonly node: Yaml
  /** Empty where it is no map or does not parse. */
  readonly data: Readonly<Record<string, unknown>>
  /** What is wrong with it; null when it parses to a map or is blank. */
  readonly fault: string | null
}

/** The document's YAML front matter; null when there is none. */
export function readFrontMatter(tree: Root): FrontMatter | null {
  const first = tree.children[0]
  if (first?.type !== 'yaml') return null
  try {
    const data: unknown = parse(first.value, { logLevel: 'error' })
    if (typeof data === 'object' && data !== null && !Array.isArray(data))
      return { node: first, data: data as Record<string, unknown>, fault: null }
    return { node: first, data: {}, fault: data === null || data === undefined ? null : 'not a map' }
  } catch (error) {
    return {
      node: first,
      data: {},
      fault: error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/[:：\s]+$/, '') : String(error)
    }
  }
}
