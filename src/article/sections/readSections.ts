import type { Block, Outline } from '../outline/types.ts'
import type { Section, SectionLabel } from '../types.ts'
import { extentOf } from './extentOf.ts'
import { findSections, type SectionDraft } from './findSections.ts'
import { headOf } from './headOf.ts'
import { labelsUnder } from './labelsUnder.ts'
import { readSectionLabel } from './readSectionLabel.ts'
import { separateKeys } from './separateKeys.ts'
import { setOf } from './setOf.ts'
import type { SectionReading, Spot } from './types.ts'

/**
 * Reads the parts of an article that treat one subject or one dimension each, and the labels right under them.
 *
 *     ## Redis               section of the subject Redis
 *     - **价格**：免费       label, read as a dimension
 *     ### 缺点               label, of the side con
 *
 * @param titles the blocks that name the whole document, which label no section.
 */
export function readSections(outline: Outline, titles: readonly Block[], reading: SectionReading): Section[] {
  const drafts = findSections(outline, titles, reading)
  const sets = setOf(drafts)
  const sections = drafts.map((draft, i) => ({
    subject: draft.subject,
    dimension: draft.dimension,
    name: draft.name,
    set: sets[i]!,
    labels: labelsOf(draft, reading),
    place: draft.place,
    extent: extentOf([draft.node, ...draft.heirs])
  }))
  return separateKeys(sections)
}

function labelsOf({ node, heirs, subject }: SectionDraft, reading: SectionReading): SectionLabel[] {
  const spots: Spot[] = [...labelsUnder(node), ...heirs.flatMap((heir) => headOf(heir) ?? [])]
  return spots.flatMap((spot) => readSectionLabel(spot, subject, reading) ?? [])
}
