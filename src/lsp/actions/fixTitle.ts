import type { Language, TextEdit } from '../../article/types.ts'
import { excerpt } from '../../text/excerpt.ts'
import { actionLabels } from './labels.ts'

/** What a fix does, in words where it is one small edit; else which rule it is for. */
export function fixTitle(edits: readonly TextEdit[], ruleId: string, source: string, language: Language): string {
  const labels = actionLabels[language]
  const [edit, another] = edits
  if (!edit || another) return labels.fix(ruleId)
  const before = source.slice(edit.start, edit.end)
  if (/[\n\r`]/.test(before.trim() + edit.text.trim())) return labels.fix(ruleId)
  const [from, to] = [before, edit.text].map((words) => excerpt(words.trim(), '', { whole: true }))
  if (!from && !to) return labels.fix(ruleId)
  return !from ? labels.insert(to ?? '') : !to ? labels.remove(from) : labels.replace(from, to)
}
