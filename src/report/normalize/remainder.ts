import type { BlockContent, List, ListItem, Nodes, Parents, PhrasingContent, RootContent, Table, TableCell } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'
import type { Statement } from '../../article/types.ts'
import { cut } from './cut.ts'
import { gapsOf } from './gapsOf.ts'
import { trimmed } from './trimmed.ts'
import type { Placement, Section } from './types.ts'

type Moves = (statement: Statement) => boolean

/** What is left of a section once the statements that move are taken out of it, with the labels they stood under; null for nothing. */
export function remainder(section: Section, moves: Moves, placement: Placement): Section | null {
  const { heading } = section
  const blocks = remainingBlocks(section.blocks, moves, placement)
  const sections = section.sections.flatMap((inner) => remainder(inner, moves, placement) ?? [])
  if (blocks.length > 0 || sections.length > 0)
    return { ...section, heading: heading && unmoved(heading, moves, placement), blocks, sections }
  // A section without content says no more than its name.
  return heading && !placement.isLabel(plain(heading)) ? { heading: unmoved(heading, moves, placement), blocks, sections } : null
}

function unmoved<Head extends Nodes>(heading: Head, moves: Moves, placement: Placement): Head {
  const [left] = remaining(heading as unknown as RootContent, moves, placement)
  return (left ?? heading) as unknown as Head
}

/** `**Pros**` goes with the list it labels. */
function remainingBlocks(nodes: readonly RootContent[], moves: Moves, placement: Placement): RootContent[] {
  const left = nodes.map((node) => remaining(node, moves, placement))
  return left.flatMap((own, index) => {
    const [node, next] = [nodes[index]!, nodes[index + 1]]
    const labels = node.type === 'paragraph' && next && placement.holds(next, moves) && left[index + 1]?.length === 0
    return labels && placement.isLabel(plain(node)) ? [] : own
  })
}

function remaining(node: RootContent, moves: Moves, placement: Placement): RootContent[] {
  if (node.type === 'thematicBreak') return []
  if (!placement.holds(node, moves)) return [node]
  if (node.type === 'html' || node.type === 'code') return [node]
  if (node.type === 'paragraph' || node.type === 'heading') {
    const children = leftOver(node, moves, placement)
    return children.length > 0 ? [{ ...node, children } as RootContent] : []
  }
  if (node.type === 'table') return remainingRows(node, moves, placement)
  if (node.type === 'list') {
    const items = node.children.flatMap((item) => remainingItem(item, moves, placement))
    return items.length > 0 ? [{ ...node, children: items } satisfies List] : []
  }
  if (!('children' in node)) return [node]
  const children = remainingBlocks(node.children as RootContent[], moves, placement)
  if (children.length === 0) return []
  return node.type === 'blockquote' ? [{ ...node, children: children as BlockContent[] }] : children
}

function remainingItem(item: ListItem, moves: Moves, placement: Placement): ListItem[] {
  if (!placement.holds(item, moves)) return [item]
  const [first, ...others] = item.children
  const below = remainingBlocks(others, moves, placement)
  const own = first ? remaining(first, moves, placement) : []
  const isSpent = below.length === 0 && first && others.length > 0 && placement.isLabel(plain(first))
  const children = [...(isSpent ? [] : own), ...below] as ListItem['children']
  return children.length > 0 ? [{ ...item, checked: item.checked ?? null, children }] : []
}

/** Rows in which a cell has words left, under the table's head. */
function remainingRows(table: Table, moves: Moves, placement: Placement): RootContent[] {
  const [header, ...rows] = table.children
  const isRead = (cell: TableCell) => placement.isLabel(plain(cell))
  const left = rows.flatMap((row) => {
    const cells = row.children.map((cell, column) =>
      column === 0 && !placement.holds(cell, moves) ? cell : withLeft(cell, moves, placement)
    )
    const unread = cells.some(
      (cell, column) => plain(cell).trim() !== '' && !isRead(cell) && (column > 0 || !placement.holds(row, moves) || !isRead(cell))
    )
    return unread ? [{ ...row, children: cells }] : []
  })
  if (!header) return []
  // The head over a column of labels (`维度`) names what the form's own sections are.
  if (left.length === 0 && header.children.slice(1).every(isRead)) return []
  return [{ ...table, children: [header, ...left] }]
}

function withLeft(cell: TableCell, moves: Moves, placement: Placement): TableCell {
  return placement.holds(cell, moves) ? { ...cell, children: leftOver(cell, moves, placement) } : cell
}

/** The words of a paragraph or cell that no statement holds and no label accounts for. */
function leftOver(node: Parents & Nodes, moves: Moves, placement: Placement): PhrasingContent[] {
  const leaf = placement.leafOf(node)
  if (!leaf) return node.children as PhrasingContent[]
  const moving = { ...leaf, shares: leaf.shares.filter(({ statement }) => moves(statement)) }
  const words = gapsOf(moving, placement.isLabel).map((gap) =>
    cut(node, { ...gap, takes: (at, opens) => (opens ? at >= gap.start && at < gap.end : at > gap.start && at <= gap.end) })
  )
  return trimmed(words.flatMap((part, index) => (index > 0 ? [{ type: 'text' as const, value: ' ' }, ...part] : part)))
}
