import type { Root } from 'mdast'
import remarkMessageControl from 'remark-message-control'
import type { VFile } from 'vfile'
import { parseAny } from '../markdown/parse-any.ts'

/** Whether there may be such a comment at all. */
const MAY_HAVE_COMMENT = /(?:<!--|\/\*)[ \t\r\n]{0,99}lint\b/
const control = remarkMessageControl({ name: 'lint', source: 'evenhand' })

/** A plugin that drops messages of ours that comments of remark-lint (`<!--lint disable RULE-->`) ask to drop; attached by each rule, run once. */
export function stockComments({ readTree }: { readonly readTree: boolean }) {
  return (tree: unknown, file: VFile): undefined => controlMessages(tree as Root, file, readTree)
}

/** What other plugins did to the tree must not matter, so the comments are looked for in the text, unless the tree is what was read. */
export function controlMessages(tree: Root, file: VFile, readTree: boolean): undefined {
  const source = String(file)
  if (readTree) control(tree, file)
  else if (MAY_HAVE_COMMENT.test(source)) control(parseAny(source, { mdx: file.extname === '.mdx' }).tree, file)
  return undefined
}
