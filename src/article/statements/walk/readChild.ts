import type { OutlineNode } from '../../outline/types.ts'
import { questionTopic } from '../dimension/questionTopic.ts'
import { isSentenceLabel } from '../label/isSentenceLabel.ts'
import { isSided } from '../label/isSided.ts'
import type { LabelRole, Scope, Walk } from '../types.ts'
import { mayBeDimension } from './mayBeDimension.ts'
import { readAnswer } from './readAnswer.ts'
import { readBlock } from './readBlock.ts'
import { readItem } from './readItem.ts'
import { scopeUnder } from './scopeUnder.ts'

/**
 * Reads one node beneath another: its label narrows the scope for what is under it; an item may itself be a statement.
 *
 * @param sibling what the node before has left to those beside it.
 * @returns what this one leaves.
 */
export function readChild(node: OutlineNode, scope: Scope, sibling: Scope | null, running: string | null, walk: Walk): Scope | null {
  const { label } = node
  if (label && node.kind === 'item') {
    readItem(node, label, scope, running, walk)
    return sibling
  }
  if (!label || label.quoted || (walk.titles.includes(label) && node.kind !== 'definition')) {
    walk.into(node, scope)
    return sibling
  }
  const role = walk.roleOf(label.text)
  if (node.kind === 'definition') {
    walk.into(node, scopeUnder({ role, block: label, base: scope, dimension: true }, walk) ?? scope)
    return sibling
  }
  const orphan = isOrphan(role, scope, sibling)
  const lent = isLent(node, role, scope, sibling)
  const base: Scope = lent
    ? { ...sibling!, lends: false }
    : orphan
      ? { ...scope, subjects: sibling!.subjects, subjectCue: sibling!.subjectCue }
      : scope
  const declared = walk.dimensions.isDeclared(label.text)
  if (!declared && /[?？][\s*_]{0,4}$/.test(label.text)) {
    readAnswer(node, label, walk)
    const topic = role.subjects.length === 0 && walk.spokenOf(node).size >= 1 ? questionTopic(label.text) : null
    if (topic !== null) {
      const dimension = walk.dimensions.add(topic, label, 'question')
      walk.into(node, dimension ? { ...base, dimension } : base)
      return sibling
    }
  }
  if (!declared && isSentenceLabel(label, role)) {
    // “X supports all of these:” says something itself, and its list goes on about X
    const last = readBlock(label, base, running, walk)
    const subjects = role.subjects.length === 1 ? role.subjects : base.subjects.length === 1 ? base.subjects : last ? [last] : []
    walk.into(node, { ...base, subjects })
    return sibling
  }
  const opened = scopeUnder({ role, block: label, base, dimension: mayBeDimension(node, role, base, walk) }, walk) ?? base
  walk.into(node, opened)
  return left(node, role, opened, sibling, lent || orphan)
}

/** `# 优点` on the level of the `# X` it belongs to: it inherits the subject of the section before it. */
function isOrphan(role: LabelRole, scope: Scope, sibling: Scope | null): boolean {
  return (
    sibling !== null &&
    sibling.subjects.length === 1 &&
    (sibling.polarity === null || sibling.lends) &&
    scope.subjects.length === 0 &&
    role.subjects.length === 0 &&
    role.polarity?.rest === '' &&
    isSided(role.polarity.polarity)
  )
}

/** `### 性能` beside the empty `### gRPC 优点` it belongs to. */
function isLent(node: OutlineNode, role: LabelRole, scope: Scope, sibling: Scope | null): boolean {
  return (
    sibling?.lends === true &&
    node.kind === 'section' &&
    scope.subjects.length === 0 &&
    role.kind === 'label' &&
    role.subjects.length === 0 &&
    role.polarity === null
  )
}

/** What a node leaves to those beside it: a subject's heading its scope, a polarity heading without content its side too. */
function left(node: OutlineNode, role: LabelRole, opened: Scope, sibling: Scope | null, inherited: boolean): Scope | null {
  const empty = node.blocks.length === 0 && node.children.length === 0
  if (role.subjects.length === 1) return empty && node.kind === 'section' && role.polarity ? { ...opened, lends: true } : opened
  if (inherited || empty || role.polarity || role.kind !== 'label') return sibling
  return sibling?.polarity ? sibling : null
}
