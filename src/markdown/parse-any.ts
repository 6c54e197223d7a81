import type { Root } from 'mdast'
import { VFileMessage } from 'vfile-message'
import { parse } from './parse.ts'

export interface Parsed {
  readonly tree: Root
  /** Set when the text was to be MDX but is not valid MDX, and was read as Markdown instead: what is wrong, and where. */
  readonly mdxError: { readonly reason: string; readonly line: number | null; readonly column: number | null } | null
}

/** Reads MDX as MDX, and as Markdown where its syntax does not hold; never throws for what the text says. */
export function parseAny(text: string, options: { readonly mdx?: boolean } = {}): Parsed {
  if (!options.mdx) return { tree: parse(text), mdxError: null }
  try {
    return { tree: parse(text, { mdx: true }), mdxError: null }
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    return { tree: parse(text), mdxError: { reason: error.reason, line: error.line ?? null, column: error.column ?? null } }
  }
}
