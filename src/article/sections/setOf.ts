import type { OutlineNode } from '../outline/types.ts'
import type { SectionDraft } from './findSections.ts'

/**
 * Sorts sections into those that stand side by side: those of one kind and depth under one heading, and subjects' sections
 * under several headings too, where none comes twice (tools grouped by kind, not each aspect with a section per tool).
 *
 * @returns for each section the number of its set, in the order of `drafts`.
 */
export function setOf(drafts: readonly SectionDraft[]): number[] {
  const met = new Set<string>()
  /** Levels at which a subject comes twice. */
  const repeated = new Set<string>()
  for (const draft of drafts.filter(isSubject)) {
    const key = `${draft.subject} ${level(draft)}`
    if (met.has(key)) repeated.add(level(draft))
    met.add(key)
  }
  const numbers = new Map<string, number>()
  const parents = new Map<OutlineNode | null, number>()
  return drafts.map((draft) => {
    const parent = draft.node.parent
    if (!parents.has(parent)) parents.set(parent, parents.size)
    const key = isSubject(draft) && !repeated.has(level(draft)) ? level(draft) : `${level(draft)} ${parents.get(parent)}`
    if (!numbers.has(key)) numbers.set(key, numbers.size)
    return numbers.get(key)!
  })
}

function isSubject({ subject }: SectionDraft): boolean {
  return subject !== null
}

function level({ node, subject }: SectionDraft): string {
  return `${subject === null ? 'dimension' : 'subject'} ${node.kind} ${node.depth}`
}
