import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { mdx } from './mdx.ts'
import { parseLong } from './parseLong.ts'

export interface ParseOptions {
  /** Read the text as MDX; `prepare({ mdx: true })` must have been awaited before. */
  readonly mdx?: boolean
}

type Parser = (text: string) => Root
let markdown: Parser | undefined
let withMdx: Parser | undefined

/**
 * Text → mdast tree with positions: CommonMark, GFM, YAML and TOML front matter, emphasis beside Chinese words.
 * Throws a VFileMessage for MDX whose syntax is broken, and an Error when MDX is asked for but not prepared; see `parseAny`.
 */
export function parse(text: string, options: ParseOptions = {}): Root {
  if (options.mdx) {
    withMdx ??= createParser(true)
    return withMdx(text)
  }
  markdown ??= createParser(false)
  return markdown(text)
}

function createParser(asMdx: boolean): Parser {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkCjkFriendly)
  if (asMdx) processor.use(mdx.plugin())
  processor.freeze()
  const whole: Parser = (text) => processor.parse(text)
  // An expression of MDX may hold anything, headings too.
  return asMdx ? whole : (text) => parseLong(text, whole)
}
