import type { RootContent } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'
import { readLabel } from '../../article/statements/label/readLabel.ts'
import { createMentions } from '../../article/subjects/createMentions.ts'
import { type Statement, USE_CASES } from '../../article/types.ts'
import { blocksOf } from './blocksOf.ts'
import { closingOf } from './closingOf.ts'
import { leadOf } from './leadOf.ts'
import { nodesOf } from './nodesOf.ts'
import { type Region, regionsOf } from './regionsOf.ts'
import { remainder } from './remainder.ts'
import { sectionsOf } from './sectionsOf.ts'
import { asTitle, titleOf } from './titleOf.ts'
import type { Parts, Placement, Section } from './types.ts'

export interface Stays {
  /** Whether statements of the introduction and of the conclusions stay where they stand, in the article's own order. */
  readonly introduction: boolean
  readonly conclusions: boolean
  /** Whether what recommends a subject stays in the conclusions though the rest of them does not. */
  readonly choice?: boolean
}

/** Takes an article apart: what keeps its place, what stands under its own heading, and what is left. */
export function takeApart(placement: Placement, stays: Stays): Parts {
  const { article } = placement
  const mentions = createMentions(article.subjects)
  const kindOf = (text: string) => readLabel(text, mentions(text)).kind
  const definitions: RootContent[] = []
  const regions = regionsOf(placement.children)
  const own = (name: Region['name']) => regions.filter((region) => region.name === name).flatMap(({ nodes }) => nodes)
  const open = own('open').filter((node) => node.type !== 'yaml' && (node.type as string) !== 'toml')
  const titleNode = titleOf(open, placement)
  const body = open.filter((node) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition' && !definesNumber(node, placement)) return node !== titleNode
    definitions.push(node)
    return false
  })

  const conclusions: Section[] = []
  const references: Section[] = []
  const concludes = (section: Section) =>
    section.heading !== null && ['verdict', 'outcome'].includes(kindOf(plain(section.heading))) && !introduces(section)
  const introduces = (section: Section) => {
    const places = blocksOf(section).map(placement.rangeOf)
    return article.dimensions.some(({ place }) => places.some(({ start, end }) => place.start.offset >= start && place.end.offset <= end))
  }
  const pick = (section: Section): Section => ({
    ...section,
    sections: section.sections.flatMap((inner) => {
      const kind = inner.heading ? kindOf(plain(inner.heading)) : null
      if (kind === 'reference' && !blocksOf(inner).some((node) => placement.holds(node))) references.push(inner)
      else if (concludes(inner)) conclusions.push(inner)
      else return [pick(inner)]
      return []
    })
  })
  const picked = pick(sectionsOf(body))
  const skippedConclusion = own('conclusion')
  if (skippedConclusion.length > 0) conclusions.push(...sectionsOf(skippedConclusion).sections)

  const kept = new Set<string>()
  const closing = conclusions.length === 0 ? closingOf(picked, placement) : null
  const main = closing ? without(picked, closing) : picked
  if (closing) conclusions.push({ heading: null, blocks: [closing], sections: [] })
  const { lead, main: compared, hasParts } = leadOf(main, placement)

  const stay = (nodes: readonly RootContent[], may: (statement: Statement) => boolean) => {
    for (const node of nodes)
      for (const statement of article.statements)
        if (may(statement) && placement.holds(node, (one) => one === statement)) kept.add(statement.id)
  }
  if (stays.conclusions || stays.choice)
    stay(
      conclusions.flatMap(blocksOf).filter((node) => node.type !== 'table'),
      stays.conclusions ? hasCompany : ({ dimension }) => dimension === USE_CASES
    )
  if (stays.introduction && hasParts) stay(lead.flatMap(blocksOf), ({ dimension }) => dimension === null)
  function hasCompany({ dimension }: Statement): boolean {
    if (dimension === null || dimension === USE_CASES) return true
    const places = conclusions.flatMap(blocksOf).map(placement.rangeOf)
    return article.statements.some(
      ({ place, dimension: other }) =>
        other === dimension && !places.some(({ start, end }) => place.start.offset >= start && place.end.offset <= end)
    )
  }

  const moves = (statement: Statement) => !kept.has(statement.id)
  const left = (sections: readonly Section[]) => sections.flatMap((section) => remainder(section, moves, placement) ?? [])
  const introduction = [...nodesOf(left(lead), 2), ...own('introduction')]
  const rest = remainder(compared, moves, placement)
  return {
    title: titleNode ? asTitle(titleNode) : null,
    introduction,
    conclusions: left(conclusions),
    references,
    rest: [...(rest ? nodesOf([rest], 3) : []), ...nodesOf([sectionsOf(own('rest'))], 3)],
    definitions,
    kept
  }
}

function without(section: Section, node: RootContent): Section {
  return {
    ...section,
    blocks: section.blocks.filter((block) => block !== node),
    sections: section.sections.map((inner) => without(inner, node))
  }
}

/** `[1] Title, https://…`: references by number lead there, so it stays where it is read. */
function definesNumber(node: RootContent, { article, holds, rangeOf }: Placement): boolean {
  if ((node.type !== 'paragraph' && node.type !== 'list') || holds(node)) return false
  const { start, end } = rangeOf(node)
  return article.sources.some(({ kind, place }) => kind === 'numbered' && place.start.offset >= start && place.end.offset <= end)
}
