import { fold } from '../../../text/fold.ts'
import type { OutlineNode } from '../../outline/types.ts'
import { opensWith } from '../../structure/opensWith.ts'
import { standardOf } from '../../taxonomy/standardOf.ts'
import type { LabelRole, Scope, Walk } from '../types.ts'

const LONGEST = 60

/** Whether a heading names a dimension: its body speaks of two subjects, or of the subject it stands under. */
export function mayBeDimension(node: OutlineNode, role: LabelRole, scope: Scope, walk: Walk): boolean {
  const { rest } = role
  if (walk.dimensions.isDeclared(node.label!.text)) return true
  if (walk.titles.includes(node.label!) || rest === '' || rest.length > LONGEST || /[。！!]$/.test(rest)) return false
  const spoken = walk.spokenOf(node).size
  const standard = standardOf(rest) !== null
  if (/[?？]\s*$/.test(node.label!.text) || opensWith('statements', 'question-word', fold(rest)))
    return spoken >= 2 && node.kind === 'section' && standard
  if (role.subjects.length === 1) return standard && spoken >= 1
  if (spoken >= 2) return true
  if (scope.subjects.length > 0) return standard || node.kind === 'lead-in' || scope.polarity !== null
  return spoken === 1 && (standard || hasParallel(node, walk))
}

/** Its siblings speak of subjects as it does: a list of aspects, one of which treats one side only. */
function hasParallel(node: OutlineNode, walk: Walk): boolean {
  return (node.parent?.children ?? []).some(
    (child) =>
      child !== node &&
      child.kind === node.kind &&
      child.label !== null &&
      walk.spokenOf(child).size >= 2 &&
      walk.mentions(child.label.text).length === 0
  )
}
