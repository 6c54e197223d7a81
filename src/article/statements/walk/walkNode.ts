import { fold } from '../../../text/fold.ts'
import type { Block, OutlineNode } from '../../outline/types.ts'
import { opensWith } from '../../structure/opensWith.ts'
import { readTable } from '../table/readTable.ts'
import type { Scope, Walk } from '../types.ts'
import { inOrder } from './inOrder.ts'
import { labelOnly } from './labelOnly.ts'
import { readBlock } from './readBlock.ts'
import { readChild } from './readChild.ts'
import { readSettledTable } from './readSettledTable.ts'

/** Reads a node's blocks and children in the order they stand. */
export function walkNode(node: OutlineNode, scope: Scope, walk: Walk): void {
  if (node.kind === 'table') {
    const table = walk.tables.get(node)
    if (table && !scope.off && !readSettledTable(table, scope, walk)) readTable(table, scope, walk)
    return
  }
  /** The scope that a label on a line of its own (`优点：`) opens for the blocks behind it. */
  let local = scope
  let sibling: Scope | null = null
  let running: string | null = null
  let carries = false
  for (const part of inOrder(node)) {
    if ('text' in part) {
      if (part.quoted) continue
      const opened = labelOnly(part, scope, walk)
      if (opened) {
        local = opened
        continue
      }
      running = readBlock(part, local, goesOn(part.text) ? running : null, walk)
      carries = introduces(part, walk)
      if (!carries) running = null
      continue
    }
    const inherited = part.kind === 'section' || part.kind === 'lead-in' ? scope : local
    sibling = readChild(part, inherited, sibling, running, walk)
    if (part.kind !== 'item' || !carries) running = null
  }
}

/** A paragraph that takes up the subject of the one before: a pronoun or a connective opens it. */
function goesOn(text: string): boolean {
  return opensWith('statements', 'continuation', fold(text.slice(0, 80)).trimStart()) !== null
}

/** A paragraph whose subject the list behind it goes on about: one that ends in a colon, or names one subject only. */
function introduces(block: Block, walk: Walk): boolean {
  return /[:：]\s*$/.test(block.text) || new Set(walk.mentions(block.text).map((hit) => hit.subject)).size === 1
}
