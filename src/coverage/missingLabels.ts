import type { Section, SectionLabel, SectionLabelRole } from '../article/types.ts'

/** A label that a section lacks, as the first of the sections that have it writes it. */
export interface MissingLabel {
  readonly section: Section
  readonly label: SectionLabel
  /** The labels of that key in the other sections, in reading order. */
  readonly peers: readonly SectionLabel[]
}

/** Labels that promise the reader the same for each section; a name for a part of the text, or an example, does not. */
const PROMISING: ReadonlySet<SectionLabelRole> = new Set(['dimension', 'pro', 'con', 'both-sides', 'use-cases', 'verdict'])
/** Two sections make a pattern only where they share so many labels and differ in one. */
const PAIR = 3

/**
 * Finds the labels that most of the sections side by side have and one lacks. A section takes part when it has one of the
 * labels that others have, and lacks no more of them than it has; a stub does not, nor a section laid out in its own way. A label
 * that no other section has may be another word for the missing one, so each excuses one.
 *
 * @param sections those of one set.
 * @param share of the sections that take part, those that must have a label; 0 to 1.
 */
export function missingLabels(sections: readonly Section[], share: number): MissingLabel[] {
  const keysOf = sections.map((section) => new Set(section.labels.map(({ key }) => key)))
  const count = (key: string, among: readonly ReadonlySet<string>[]) => among.filter((keys) => keys.has(key)).length
  const promised = uniqueByKey(sections.flatMap(({ labels }) => labels.filter(({ role }) => PROMISING.has(role))))
  const shared = promised.filter(({ key }) => count(key, keysOf) >= 2)
  const laidOut = sections.filter((_, i) => shared.some(({ key }) => keysOf[i]!.has(key)))
  const keys = laidOut.map((section) => keysOf[sections.indexOf(section)]!)
  if (laidOut.length === 2) return ofPair(laidOut, keys, shared.length)
  if (laidOut.length < 2) return []
  const usual = shared.filter(({ key }) => count(key, keys) >= share * laidOut.length - 1e-9)
  return laidOut.flatMap((section, i) => {
    const missing = usual.filter(({ key }) => !keys[i]!.has(key))
    const own = [...keys[i]!].filter((key) => count(key, keysOf) === 1)
    if (missing.length <= own.length || missing.length > usual.length - missing.length) return []
    return missing.map((label) => ({
      section,
      label,
      peers: laidOut.flatMap((other) => other.labels.filter(({ key }) => key === label.key))
    }))
  })
}

function ofPair(sections: readonly Section[], keys: readonly ReadonlySet<string>[], shared: number): MissingLabel[] {
  const lonely = sections.flatMap(({ labels }, i) => uniqueByKey(labels).filter(({ key }) => !keys[1 - i]!.has(key)))
  const [label] = lonely
  if (!label || lonely.length !== 1 || shared < PAIR || !PROMISING.has(label.role)) return []
  const section = sections.find(({ labels }) => !labels.includes(label))!
  return [{ section, label, peers: [label] }]
}

function uniqueByKey(labels: readonly SectionLabel[]): SectionLabel[] {
  const seen = new Set<string>()
  return labels.filter(({ key }) => !seen.has(key) && seen.add(key))
}
