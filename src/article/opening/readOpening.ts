import type { Block, Outline } from '../outline/types.ts'
import type { NameHit } from '../subjects/createMentions.ts'
import type { Dimension, Opening, Place, Statement, Subject } from '../types.ts'
import { titleReach } from './titleReach.ts'

/** Keys under which front matter says what a page is about. */
const DESCRIPTIONS = ['title', 'subtitle', 'description', 'summary', 'excerpt', 'abstract']
/** Dimensions that a phrase of running text takes up, or that list what a decision turns on, start no comparison. */
const IN_TEXT: ReadonlySet<string> = new Set(['aspect-phrase', 'topic', 'decision-driver', 'declared'])
const REACHES = ['topic', 'comparison', 'bare'] as const

/** What was read of the article so far. */
interface Read {
  /** As `createMentions` makes it. */
  readonly find: (text: string) => NameHit[]
  readonly subjects: readonly Subject[]
  readonly dimensions: readonly Dimension[]
  readonly statements: readonly Statement[]
}

/** Reads what the title and the text before the comparison say of it, as `Opening` defines it. */
export function readOpening(outline: Outline, titles: readonly Block[], { find, subjects, dimensions, statements }: Read): Opening {
  const body = outline.blocks.filter((block) => !titles.includes(block) && block.text.trim() !== '')
  const start = startOf(body, dimensions, statements)
  const before = body.filter((block) => block.index < start)
  const described = DESCRIPTIONS.map((key) => outline.frontMatter?.[key]).filter((text) => typeof text === 'string')
  const texts = [...described, ...titles.map((block) => block.text), ...before.map((block) => block.text)]
  const named = new Set(texts.flatMap((text) => find(text).map((hit) => hit.subject)))
  const reaches = titles.map((block) => titleReach(block.text))
  const [first, next] = body.filter((block) => block.index >= start)
  const leadsIn = first !== undefined && first.kind === 'paragraph' && /[:：]\s{0,9}$/.test(first.text)
  return {
    subjects: subjects.filter(({ id }) => named.has(id)).map(({ id }) => id),
    title: REACHES.find((reach) => reaches.includes(reach)) ?? 'none',
    introduced: leadsIn || before.some((block) => block.kind !== 'heading'),
    atOnce: isRow(leadsIn ? next : first) && before.at(-1)?.kind !== 'heading',
    place: (titles.at(-1) ?? body[0])?.place() ?? null
  }
}

function isRow(block: Block | undefined): boolean {
  return block !== undefined && (block.cell !== null || block.item !== null)
}

/** Index of the block with which the comparison starts; prose is part of the opening up to the end of its first paragraph. */
function startOf(body: readonly Block[], dimensions: readonly Dimension[], statements: readonly Statement[]): number {
  const starts = [
    ...dimensions.filter(({ cue }) => !IN_TEXT.has(cue.by)).map(({ place }) => place),
    ...statements.filter(({ form }) => form === 'list-item' || form === 'table-cell').map(({ place }) => place)
  ]
  const prose = statements.filter(({ form }) => form === 'sentence' || form === 'clause').map(({ place }) => place)
  const earliest = (places: readonly Place[]) =>
    places.reduce((least, { start }) => Math.min(least, start.offset), Number.POSITIVE_INFINITY)
  const [fixed, spoken] = [earliest(starts), earliest(prose)]
  const block = body.find((one) => {
    const { start, end } = one.place()
    return one.cell !== null || end.offset > fixed || start.offset > spoken
  })
  return block?.index ?? Number.POSITIVE_INFINITY
}
