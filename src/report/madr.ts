import type { PhrasingContent, Root, RootContent } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'
import { readLabel } from '../article/statements/label/readLabel.ts'
import { createMentions } from '../article/subjects/createMentions.ts'
import { cleanName } from '../article/subjects/names.ts'
import { type Article, type Polarity, type Statement, USE_CASES } from '../article/types.ts'
import { folded } from './folded.ts'
import { heading, list, paragraph, strong, text } from './markdown/nodes.ts'
import { stringify } from './markdown/stringify.ts'
import type { NormalFormOptions } from './normalForm.ts'
import { bestForm, type NormalForm, type Standings } from './normalize/bestForm.ts'
import { blocksOf } from './normalize/blocksOf.ts'
import { comment } from './normalize/comment.ts'
import { createPlacement } from './normalize/createPlacement.ts'
import { createReader } from './normalize/createReader.ts'
import { formLanguage } from './normalize/formLanguage.ts'
import { frontMatter } from './normalize/frontMatter.ts'
import { type FormLabels, labels } from './normalize/labels.ts'
import { nodesOf } from './normalize/nodesOf.ts'
import { orderDimensions } from './normalize/orderDimensions.ts'
import { polarities } from './normalize/polarities.ts'
import { sectionsOf } from './normalize/sectionsOf.ts'
import { takeApart } from './normalize/takeApart.ts'
import type { Placement, Section } from './normalize/types.ts'
import { withoutNumber } from './normalize/withoutNumber.ts'

/** MADR 4.0.0, https://adr.github.io/madr/: its headings and words are English whatever the record is written in. */
const WORDS: Readonly<Record<Polarity, string>> = { pro: 'Good, because ', con: 'Bad, because ', neutral: 'Neutral, because ' }

const MORE = 'More Information'

/**
 * The article as a decision record in the form of MADR 4: the subjects as options, the dimensions as drivers, each statement as
 * a reason that names its dimension, the conclusion as the outcome. It reads to the same pros and cons.
 *
 * @param source the text that `article` was read from; `article` is a comparison.
 */
export function madr(article: Article, source: string, options: Omit<NormalFormOptions, 'layout'>): NormalForm {
  const placement = createPlacement(article, source, options.read?.mdx ?? false)
  const reread = createReader(article.file, options.read)
  return bestForm(
    (standings) => write(placement, standings, options),
    (markdown) => JSON.stringify(reasons(reread(markdown))) === JSON.stringify(reasons(article))
  )
}

/** What speaks for and against each subject, by names. */
function reasons({ subjects, dimensions, statements }: Article): string[] {
  const names = new Map([...subjects, ...dimensions].map(({ id, name }) => [id, folded(name)]))
  return statements
    .filter(({ polarity }) => polarity !== 'neutral')
    .map(({ subject, dimension, polarity, text }) =>
      [names.get(subject), names.get(dimension ?? '') ?? dimension, polarity, text].join('\n')
    )
    .sort()
}

function write(
  placement: Placement,
  { introduction, conclusion }: Standings,
  { profile, read: { mdx = false } = {} }: Omit<NormalFormOptions, 'layout'>
): string {
  const { article } = placement
  const { subjects } = article
  const parts = takeApart(placement, {
    introduction: introduction === 'whole',
    conclusions: conclusion === 'whole',
    // An outcome without its choice is none.
    choice: conclusion === 'open'
  })
  const words = labels[formLanguage(article)]
  const names = subjects.map(({ name }) => name)
  const dimensions = orderDimensions(article.dimensions, profile)
  const mentions = createMentions(subjects)
  const kindOf = ({ heading }: Section) => (heading ? readLabel(plain(heading), mentions(plain(heading))).kind : null)
  const opening = sectionsOf(parts.introduction)
  const ofKind = (kind: string) =>
    opening.sections.filter((section) => kindOf(section) === kind).flatMap((section) => blocksOf({ ...section, heading: null }))
  const others = opening.sections.filter((section) => !['context', 'drivers', 'options'].includes(kindOf(section) ?? ''))
  const context = [...opening.blocks, ...ofKind('context'), ...nodesOf(others, 3)]
  const skipped = (standing: string, nodes: readonly RootContent[]) =>
    standing === 'skipped' && nodes.length > 0 ? [comment('skip', mdx), ...nodes, comment('end', mdx)] : nodes
  const outcome = outcomeOf(parts.conclusions, kindOf, placement)
  const stays = article.statements.filter((statement) => !parts.kept.has(statement.id))
  const more = [
    ...parts.rest,
    ...parts.references.flatMap((section) => nodesOf([isMore(section) ? { ...section, heading: null } : section], 3))
  ]
  const root: Root = {
    type: 'root',
    children: [
      ...frontMatter(placement.children[0], article, dimensions),
      parts.title ?? heading(1, article.title ?? names.join(words.comma)),
      heading(2, 'Context and Problem Statement'),
      ...(context.length > 0 ? skipped(introduction, context) : [paragraph(words.question(names.join(words.comma)))]),
      ...section(
        'Decision Drivers',
        ofKind('drivers'),
        dimensions.map(({ name }) => name)
      ),
      ...section('Considered Options', ofKind('options'), names),
      heading(2, 'Decision Outcome'),
      ...skipped(conclusion, outcome.chosen ? outcome.nodes : [choice(article, words), ...outcome.nodes]),
      heading(2, 'Pros and Cons of the Options'),
      ...subjects.flatMap(({ id, name }) => [
        heading(3, name),
        ...reasonList(
          stays.filter(({ subject }) => subject === id),
          placement,
          words
        )
      ]),
      ...(more.length > 0 ? [heading(2, MORE), ...more] : []),
      ...parts.definitions
    ]
  }
  return stringify(root, { mdx })
}

function isMore({ heading }: Section): boolean {
  return heading !== null && plain(heading) === MORE
}

function section(title: string, own: readonly RootContent[], names: readonly string[]): RootContent[] {
  if (own.length > 0) return [heading(2, title), ...own]
  return names.length > 0 ? [heading(2, title), list(names.map((name) => [paragraph(name)]))] : []
}

/** What the article concludes with; `chosen` where it is a record and says so in the words of one. */
function outcomeOf(
  conclusions: readonly Section[],
  kindOf: (section: Section) => string | null,
  { isLabel }: Placement
): { chosen: boolean; nodes: readonly RootContent[] } {
  const nodes = conclusions.flatMap((section) => {
    const { heading } = section
    // `## 结论` says what MADR's own heading says.
    if (heading && !isLabel(cleanName(plain(heading)))) return nodesOf([{ ...section, heading: withoutNumber(heading) }], 3)
    return [...section.blocks, ...nodesOf(section.sections, 3)]
  })
  return { chosen: conclusions.some((section) => kindOf(section) === 'outcome'), nodes }
}

/** MADR's sentence, where the article chooses one subject and no case decides; its grounds are the article's own words. */
function choice({ verdict, subjects }: Article, words: FormLabels): RootContent {
  const [only, ...others] = verdict?.recommends ?? []
  const name = subjects.find(({ id }) => id === only)?.name
  if (!verdict || !name) return paragraph(`Chosen option: ${words.undecided}`)
  if (others.length > 0 || verdict.grounds.some(({ kind }) => kind === 'case')) return paragraph(`Chosen option: ${words.depends}`)
  const grounds = verdict.grounds.filter(({ subject }) => subject === null || subject === only).map(({ text }) => text)
  return paragraph(`Chosen option: "${name}", because ${grounds.join(words.comma) || words.unreasoned}`)
}

function reasonList(statements: readonly Statement[], { article, phrasing }: Placement, words: FormLabels): RootContent[] {
  if (statements.length === 0) return []
  const names = new Map<string | null, string>([
    ...article.dimensions.map(({ id, name }) => [id, name] as const),
    [USE_CASES, words.useCases]
  ])
  const sorted = polarities.flatMap((polarity) => statements.filter((statement) => statement.polarity === polarity))
  return [
    list(
      sorted.map((statement) => {
        const dimension = names.get(statement.dimension)
        const label: PhrasingContent[] = dimension === undefined ? [] : [strong(dimension), text(words.colon === ':' ? ': ' : words.colon)]
        return [{ type: 'paragraph', children: [text(WORDS[statement.polarity]), ...label, ...phrasing(statement)] }]
      })
    )
  ]
}
