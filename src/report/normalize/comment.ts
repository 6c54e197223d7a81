import type { RootContent } from 'mdast'
import { html } from '../markdown/nodes.ts'

/** `<!-- evenhand skip -->`, in MDX as a comment in braces. */
export function comment(words: string, mdx: boolean): RootContent {
  return mdx ? ({ type: 'mdxFlowExpression', value: `/* evenhand ${words} */` } as RootContent) : html(`<!-- evenhand ${words} -->`)
}
