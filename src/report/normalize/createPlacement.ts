import type { Nodes, Parents, PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { createSpans } from '../../article/outline/createSpans.ts'
import { flatten } from '../../article/outline/flatten.ts'
import type { Article, Statement } from '../../article/types.ts'
import { parseAny } from '../../markdown/parse-any.ts'
import { recover } from '../../markdown/recover/recover.ts'
import { createIsLabel } from './createIsLabel.ts'
import { cut } from './cut.ts'
import { gapsOf } from './gapsOf.ts'
import { oneLine } from './oneLine.ts'
import type { Leaf, Placement, Stretch } from './types.ts'

/**
 * Finds the statements of an article in the tree of its source.
 *
 * @param source the text that `article` was read from.
 */
export function createPlacement(article: Article, source: string, mdx: boolean): Placement {
  const { text: parsed, toSource } = recover(source)
  const { tree } = parseAny(parsed, { mdx })
  const rangeOf = ({ position }: Nodes): Stretch => ({
    start: toSource(position?.start.offset ?? 0),
    end: toSource(position?.end.offset ?? 0, 'end')
  })
  const inside = ({ place }: Statement, { start, end }: Stretch) => place.start.offset >= start && place.end.offset <= end
  const leaves = new Map<Nodes, Leaf>()
  const notes = new Map<string, string>()
  visit(tree, 'footnoteDefinition', ({ identifier, label }) => {
    notes.set(identifier, label ?? identifier)
  })
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
    const range = rangeOf(node)
    const own = article.statements.filter((statement) => inside(statement, range))
    if (own.length > 0) leaves.set(node, readLeaf(node, own))
  })
  const homes = new Map<string, Leaf>()
  for (const leaf of leaves.values()) for (const { statement } of leaf.shares) homes.set(statement.id, leaf)

  function readLeaf(node: Nodes & Parents, own: readonly Statement[]): Leaf {
    const flat = flatten(node, { parsed, definitions: new Map() })
    const { startOf, endOf } = createSpans(flat, node.position?.start.offset ?? 0)
    const at = Array.from({ length: flat.text.length }, (_, i) => ({ start: toSource(startOf(i)), end: toSource(endOf(i + 1), 'end') }))
    const shares = own.flatMap((statement) => {
      const covered = (i: number) => at[i]!.start >= statement.place.start.offset && at[i]!.end <= statement.place.end.offset
      const start = at.findIndex((_, i) => covered(i))
      const end = at.findLastIndex((_, i) => covered(i)) + 1
      return start < 0 ? [] : [{ statement, start, end }]
    })
    return { node, text: flat.text, shares: shares.sort((a, b) => a.start - b.start || b.end - a.end) }
  }

  /** A note at the end of a sentence supports all of it, also the clauses that go elsewhere. */
  function notesBeside(own: PhrasingContent[], statement: Statement, range: Stretch): PhrasingContent[] {
    const has = new Set<string>()
    visit({ type: 'paragraph', children: own }, 'footnoteReference', ({ identifier }) => {
      has.add(identifier)
    })
    const cited = article.claims
      .filter(({ place }) => inside(statement, { start: place.start.offset, end: place.end.offset }))
      .flatMap(({ evidence }) => evidence)
      .filter(
        ({ kind, reach, place }) =>
          kind === 'footnote' && reach === 'sentence' && place.start.offset >= range.start && place.end.offset <= range.end
      )
    return [...new Set(cited.map(({ target }) => target))].flatMap((target) =>
      notes.has(target) && !has.has(target) ? [{ type: 'footnoteReference', identifier: target, label: notes.get(target) ?? target }] : []
    )
  }

  const isLabel = createIsLabel(article)
  return {
    article,
    children: tree.children,
    leafOf: (node) => leaves.get(node),
    holds(node, which = () => true) {
      const range = rangeOf(node)
      return article.statements.some((statement) => inside(statement, range) && which(statement))
    },
    rangeOf,
    phrasing(statement): PhrasingContent[] {
      const leaf = homes.get(statement.id)
      const share = leaf?.shares.find((one) => one.statement === statement)
      // HTML is read and stays what it is.
      if (!leaf || !share) return [{ type: 'text', value: statement.text }]
      const own = cut(leaf.node, { ...share, takes: takenBy(share, leaf, isLabel) })
      return [...oneLine(own), ...notesBeside(own, statement, rangeOf(leaf.node))]
    },
    isLabel
  }
}

/** Notes and images belong to the statement they stand in or behind, up to the next words. */
function takenBy(share: Stretch, leaf: Leaf, isLabel: Placement['isLabel']): (at: number, opens: boolean) => boolean {
  const left = gapsOf(leaf, isLabel)
  const bounds = leaf.shares.map(({ start }) => start)
  const next = Math.min(
    ...bounds.filter((start) => start >= share.end),
    ...left.filter((gap) => gap.start >= share.end).map((gap) => gap.start),
    Infinity
  )
  const first = leaf.shares[0]!.start === share.start
  const begin = first ? Math.max(0, ...left.filter((gap) => gap.end <= share.start).map((gap) => gap.end)) : share.start
  return (at, opens) => {
    if (opens) return at >= begin && at < share.end
    return (at > share.start || first) && at >= begin && (at <= share.end || at <= next)
  }
}
