import type { Nodes, Paragraph, RootContent } from 'mdast'
import { LONGEST_LEAD_IN } from './boldLineEnd.ts'
import type { Writer } from './createWriter.ts'
import { textOf } from './textOf.ts'

/**
 * Whether a paragraph labels what follows it: one that is all bold, or a short line that ends in a colon before a list.
 *
 *     **Performance**       Pros:
 *
 *     Both are fast …       - fast
 */
export function isLeadIn(paragraph: Paragraph, next: RootContent | undefined, writer: Writer): boolean {
  if (!next) return false
  const text = textOf(paragraph).trim()
  if (text === '' || text.length > LONGEST_LEAD_IN) return false
  if (isAllBold(paragraph) && !/[。.;；]$/.test(text)) return true
  return next.type === 'list' && /[:：]$/.test(text) && !/[。！？!?]\s{0,9}\S/.test(writer.flatten(paragraph).text)
}

/** Besides bold words only a number, punctuation and symbols: `1. **Cost** ⭐`. */
function isAllBold({ children }: Paragraph): boolean {
  const inline = children.filter((child) => child.type !== 'html' && !(child.type === 'text' && /^[\s:：]*$/.test(child.value)))
  const rest = inline.filter((child) => !isStrong(child))
  return rest.length < inline.length && rest.every((child) => child.type === 'text' && !hasWords(child.value))
}

function isStrong(node: Nodes): boolean {
  return node.type === 'strong' || (node.type === 'emphasis' && node.children.every((inner) => inner.type === 'strong'))
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(/^\s*[\d一二三四五六七八九十]{1,2}[.、)]\s*/u, ''))
}
