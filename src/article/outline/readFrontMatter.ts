import type { Root, Yaml } from 'mdast'
import { parseFrontMatter } from './parseFrontMatter.ts'

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
  return first?.type === 'yaml' ? { node: first, ...parseFrontMatter(first.value) } : null
}
