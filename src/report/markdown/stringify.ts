import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly/serializeOnly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import stringWidth from 'string-width'
import { unified } from 'unified'
import { mdx } from '../../markdown/mdx.ts'

/** Cells up to this width are padded in line; whole sentences would make lines of hundreds of blanks. */
const WIDEST = 40

function createProcessor(asMdx: boolean) {
  const processor = unified()
    .use(remarkStringify, { bullet: '-', rule: '-', resourceLink: asMdx })
    .use(remarkGfm, { stringLength: (cell) => Math.min(stringWidth(cell), WIDEST) })
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkCjkFriendly)
  if (asMdx) processor.use(mdx.plugin())
  return processor.freeze()
}

const markdown = createProcessor(false)
let withMdx: typeof markdown | undefined

/** Writes a tree as Markdown, in the one style that all our Markdown has; as MDX once `prepare({ mdx: true })` was awaited. */
export function stringify(root: Root, options: { readonly mdx?: boolean } = {}): string {
  if (!options.mdx) return markdown.stringify(root)
  withMdx ??= createProcessor(true)
  return withMdx.stringify(root)
}
