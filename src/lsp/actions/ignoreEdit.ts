import type { TextEdit } from '../../article/types.ts'
import { applyEdits } from '../../lint/fix/applyEdits.ts'
import type { Finding } from '../../lint/types.ts'
import { sameReading } from '../../report/normalize/sameReading.ts'
import type { Checked } from '../types.ts'
import { commentPlaces } from './commentPlaces.ts'
import { treeShape } from './treeShape.ts'

/** Which findings a comment is to silence: those on the line or block, or all of the file. */
export type IgnoreScope = 'here' | 'file'

/**
 * The edit that writes a comment which silences a finding, or null where none does so and changes nothing else: a comment may part a
 * list, a table or a paragraph, so each place is tried, and taken only if the text still reads and renders the same.
 */
export function ignoreEdit(finding: Finding, checked: Checked, scope: IgnoreScope): TextEdit | null {
  for (const edit of commentPlaces(finding, checked, scope)) if (works(edit, finding, checked)) return edit
  return null
}

const shapes = new WeakMap<Checked, string>()

function works(edit: TextEdit, { ruleId, reason }: Finding, checked: Checked): boolean {
  const { source, mdx, inspection, inspect } = checked
  const text = applyEdits(source, [edit])
  const shape = shapes.get(checked) ?? treeShape(source, mdx)
  shapes.set(checked, shape)
  if (treeShape(text, mdx) !== shape) return false
  const { article, result } = inspect(text)
  if (!article !== !inspection.article) return false
  if (article && inspection.article && !sameReading(article, inspection.article)) return false
  const before = counted(inspection.result.findings)
  const after = counted(result.findings)
  const gone = [...before].filter(([key, count]) => (after.get(key) ?? 0) < count)
  const isNew = [...after].some(([key, count]) => count > (before.get(key) ?? 0))
  return !isNew && gone.some(([key]) => key === keyOf({ ruleId, reason })) && gone.every(([key]) => key.startsWith(`${ruleId}\n`))
}

function counted(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1)
  return counts
}

function keyOf({ ruleId, reason }: Pick<Finding, 'ruleId' | 'reason'>): string {
  return `${ruleId}\n${reason}`
}
