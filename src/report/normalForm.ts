import type { Root, RootContent } from 'mdast'
import type { ReadOptions } from '../article/read.ts'
import { type Article, USE_CASES } from '../article/types.ts'
import type { Profile } from '../profiles/types.ts'
import { heading } from './markdown/nodes.ts'
import { stringify } from './markdown/stringify.ts'
import { bestForm, type NormalForm, type Standings } from './normalize/bestForm.ts'
import { comment } from './normalize/comment.ts'
import { createPlacement } from './normalize/createPlacement.ts'
import { createReader } from './normalize/createReader.ts'
import { formLanguage } from './normalize/formLanguage.ts'
import { frontMatter } from './normalize/frontMatter.ts'
import { labels } from './normalize/labels.ts'
import { lists } from './normalize/lists.ts'
import { nodesOf } from './normalize/nodesOf.ts'
import { orderDimensions } from './normalize/orderDimensions.ts'
import { sameReading } from './normalize/sameReading.ts'
import { table } from './normalize/table.ts'
import { takeApart } from './normalize/takeApart.ts'
import type { Layout, Placement } from './normalize/types.ts'
import { withoutNumber } from './normalize/withoutNumber.ts'

export interface NormalFormOptions {
  /** Default `list`. */
  readonly layout?: Layout | undefined
  /** Its dimensions come first, in its order. */
  readonly profile: Profile
  /** What the article was read with; the normal form is read with the same. */
  readonly read?: Omit<ReadOptions, 'file'> | undefined
}

const MOST_TURNS = 3

/**
 * The article in normal form: title, introduction, one section for each dimension with what speaks for and against each
 * subject, what found no place, the verdict, the sources. All words of the article are in it but for labels that the form's own
 * stand for. It reads to the same matrix, and its normal form is itself.
 *
 * @param source the text that `article` was read from; `article` is a comparison.
 */
export function normalForm(article: Article, source: string, options: NormalFormOptions): NormalForm {
  const reread = createReader(article.file, options.read)
  const bestOf = (read: Article, text: string) => {
    const placement = createPlacement(read, text, options.read?.mdx ?? false)
    return bestForm(
      (standings) => write(placement, standings, options),
      (markdown) => sameReading(read, reread(markdown))
    )
  }
  let form = bestOf(article, source)
  // A declared name may bring its known aliases with it, which the form then declares as well.
  for (let turn = 0; turn < MOST_TURNS && form.faithful; turn++) {
    const next = bestOf(reread(form.markdown), form.markdown)
    if (next.markdown === form.markdown || !next.faithful) break
    form = next
  }
  return form
}

function write(
  placement: Placement,
  { introduction, conclusion }: Standings,
  { profile, layout = 'list', read: { mdx = false } = {} }: NormalFormOptions
): string {
  const { article, phrasing } = placement
  const parts = takeApart(placement, { introduction: introduction === 'whole', conclusions: conclusion === 'whole' })
  const words = labels[formLanguage(article)]
  const dimensions = orderDimensions(article.dimensions, profile)
  const under = (id: string | null) => article.statements.filter((one) => one.dimension === id && !parts.kept.has(one.id))
  const titled = (title: string, nodes: readonly RootContent[]) => (nodes.length > 0 ? [heading(2, title), ...nodes] : [])
  const draw = layout === 'table' ? table : lists
  const skipped = (name: string, nodes: readonly RootContent[]) =>
    nodes.length > 0 ? [comment(`skip${name && `: ${name}`}`, mdx), ...nodes, comment('end', mdx)] : []
  const conclusions = parts.conclusions.map((section) => ({
    ...section,
    heading: section.heading ? withoutNumber(section.heading) : heading(2, words.verdict)
  }))
  const root: Root = {
    type: 'root',
    children: [
      ...frontMatter(placement.children[0], article, dimensions),
      ...(parts.title ? [parts.title] : []),
      ...(introduction === 'skipped' ? skipped('introduction', parts.introduction) : parts.introduction),
      ...titled(words.general, lists(article, under(null), words, phrasing)),
      ...dimensions.flatMap(({ id, name }) => [heading(2, name), ...draw(article, under(id), words, phrasing)]),
      ...titled(words.useCases, lists(article, under(USE_CASES), words, phrasing)),
      ...skipped('', titled(words.rest, parts.rest)),
      ...(conclusion === 'skipped' ? skipped('conclusion', nodesOf(conclusions, 2)) : conclusions.flatMap((one) => nodesOf([one], 2))),
      ...parts.references.flatMap((section) => nodesOf([section], 2)),
      ...parts.definitions
    ]
  }
  return stringify(root, { mdx })
}
