import type { Nodes } from 'mdast'
import { parseAny } from '../../markdown/parse-any.ts'

const COMMENT = /^(?:<!--[ \t]*evenhand\b[\s\S]*-->|\/\*[ \t]*evenhand\b[\s\S]*\*\/)$/

/** What a text is as Markdown, without places and comments of ours: the same for texts that differ in nothing else. */
export function treeShape(text: string, mdx: boolean): string {
  return JSON.stringify(parseAny(text, { mdx }).tree, (key, value: unknown) => {
    // `data` holds what MDX parsed of expressions, with places.
    if (key === 'position' || key === 'data') return undefined
    return key === 'children' && Array.isArray(value) ? value.filter((node: Nodes) => !isComment(node)) : value
  })
}

function isComment(node: Nodes): boolean {
  const { type, value = '' } = node as { type: string; value?: string }
  return (type === 'html' || type === 'mdxFlowExpression' || type === 'mdxTextExpression') && COMMENT.test(value.trim())
}
