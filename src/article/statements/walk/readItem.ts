import { fold } from '../../../text/fold.ts'
import type { Block, OutlineNode } from '../../outline/types.ts'
import { leadingLabel } from '../../structure/leadingLabel.ts'
import { opensWith } from '../../structure/opensWith.ts'
import { standardOf } from '../../taxonomy/standardOf.ts'
import { nameLine } from '../label/nameLine.ts'
import type { LabelRole, Scope, Walk } from '../types.ts'
import { readBlock } from './readBlock.ts'
import { readSettledItem } from './readSettledItem.ts'
import { readSettledReason } from './readSettledReason.ts'
import { scopeUnder } from './scopeUnder.ts'

const LONGEST = { characters: 60, words: 8 }

/** Reads a list item: a statement, a label over its own items, or both. */
export function readItem(node: OutlineNode, label: Block, scope: Scope, running: string | null, walk: Walk): void {
  if (label.quoted) return
  if (scope.settled && !scope.off) {
    readSettledItem(label, scope, walk)
    walk.into(node, scope)
    return
  }
  if (readSettledReason(label, scope, walk)) {
    walk.into(node, scope)
    return
  }
  const nested = node.children.length > 0 || node.blocks.length > 0
  const under = (role: LabelRole, dimension: boolean, end?: number): Scope | null =>
    scopeUnder({ role, block: label, base: scope, dimension, ...(end ? { range: { start: 0, end } } : {}) }, walk)
  const line = nested ? nameLine(label.text) : 0
  if (line > 0) {
    const role = walk.roleOf(label.text.slice(0, line))
    const inner = under(role, role.subjects.length === 0, line)
    if (inner) {
      walk.into(node, inner)
      return
    }
  }
  const lead = leadingLabel(label)
  if (lead && lead.rest >= label.text.trimEnd().length) {
    // - Cost:
    walk.into(node, under(walk.roleOf(lead.label), true) ?? scope)
    return
  }
  if (!lead && nested && isName(label.text.trim())) {
    // - Cost ⏎ - its items
    const role = walk.roleOf(label.text)
    walk.into(node, under(role, namesAspect(label.text.trim(), role)) ?? scope)
    return
  }
  readBlock(label, scope, running, walk)
  if (nested) walk.into(node, (lead ? under(walk.roleOf(lead.label), true) : aboutOne(label, scope, walk)) ?? scope)
}

/** No sentence: short and without a full stop. */
function isName(text: string): boolean {
  return text.length <= LONGEST.characters && !/[,，]$|[。！!；;]|？$/.test(text)
}

function namesAspect(text: string, role: LabelRole): boolean {
  if (text.split(/\s+/).length > LONGEST.words || opensWith('statements', 'advice-opening', fold(text))) return false
  return role.subjects.length !== 1 || standardOf(role.rest) !== null
}

/** A statement with children: they go on about its subject. */
function aboutOne(block: Block, scope: Scope, walk: Walk): Scope | null {
  const subjects = [...new Set(walk.mentions(block.text).map((hit) => hit.subject))]
  return subjects.length === 1 ? { ...scope, subjects } : null
}
