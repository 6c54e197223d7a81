import { plainDimension } from '../statements/dimension/plainDimension.ts'
import { nameKey } from '../subjects/names.ts'
import type { Section, SectionLabel } from '../types.ts'

/**
 * Tells labels of one standard dimension apart where a section has two of them: “Price” and “Running costs” are both about cost,
 * and beside each other not the same.
 */
export function separateKeys(sections: readonly Section[]): Section[] {
  const apart = new Map<number, Set<string>>()
  for (const { set, labels } of sections) {
    const spelled = new Map<string, string>()
    for (const label of labels.filter(isAspect)) {
      const spelling = spelled.get(label.key)
      if (spelling !== undefined && spelling !== ownKey(label)) apart.set(set, (apart.get(set) ?? new Set()).add(label.key))
      spelled.set(label.key, ownKey(label))
    }
  }
  return sections.map((section) => ({
    ...section,
    labels: section.labels.map((label) =>
      isAspect(label) && apart.get(section.set)?.has(label.key) ? { ...label, key: ownKey(label) } : label
    )
  }))
}

function isAspect({ role }: SectionLabel): boolean {
  return role === 'dimension'
}

function ownKey({ name }: SectionLabel): string {
  return nameKey(plainDimension(name))
}
