import type { Node, Parent } from 'mdast'
import type { Range } from '../../text/types.ts'
import type { PlainTree } from './plainTree.ts'

/** A range of the text that was written from a tree, and the node it was written for. */
export interface Pair extends Range {
  readonly origin: Node
  /** The words as they stand there, for text: offsets in it are offsets in the node. Null elsewhere. */
  readonly words: string | null
}

/**
 * Finds for the nodes of a tree where they stand in the text that was written from it.
 *
 * @param plain what was written.
 * @param parsed what was parsed from the text.
 * @returns outer ranges before inner ones. Where the two differ, what is around still has its range.
 */
export function pairUp({ tree, originOf }: PlainTree, parsed: Node, text: string): Pair[] {
  const pairs: Pair[] = []
  const rangeOf = (node: Node): Range => ({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? text.length })
  const put = (plain: Node, range: Range, words: string | null) => {
    const origin = originOf(plain)
    if (origin) pairs.push({ ...range, origin, words: words !== null && text.slice(range.start, range.end) === words ? words : null })
  }
  const both = (plain: Node, written: Node): void => {
    put(plain, rangeOf(written), null)
    if ('children' in plain && 'children' in written) children((plain as Parent).children, (written as Parent).children)
  }
  const children = (plain: readonly Node[], written: readonly Node[]): void => {
    let index = 0
    for (const node of written) {
      const next = plain[index]
      if (!next) return
      // The mark that keeps two lists apart.
      if (textOf(node) === '<!---->' && textOf(next) !== '<!---->') continue
      if (node.type !== next.type) return
      if (node.type === 'text') index = texts(plain, index, node)
      else {
        both(next, node)
        index++
      }
    }
  }
  /** Neighbouring texts are written as one. Returns the index behind them. */
  const texts = (plain: readonly Node[], from: number, written: Node): number => {
    let { start: at } = rangeOf(written)
    let index = from
    for (let node = plain[index]; node?.type === 'text'; node = plain[++index]) {
      const words = textOf(node)
      put(node, { start: at, end: at + words.length }, words)
      at += words.length
    }
    return index
  }
  both(tree, parsed)
  return pairs
}

function textOf(node: Node): string {
  return String((node as { readonly value?: unknown }).value ?? '')
}
