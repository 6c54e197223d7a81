import { plainDimension } from '../statements/dimension/plainDimension.ts'
import { isQuestionMark } from '../statements/label/isQuestionMark.ts'
import { readLabel } from '../statements/label/readLabel.ts'
import type { LabelRole } from '../statements/types.ts'
import { isWord } from '../structure/words.ts'
import { cleanName, nameKey } from '../subjects/names.ts'
import { standardOf } from '../taxonomy/standardOf.ts'
import { type SectionLabel, type SectionLabelRole, USE_CASES } from '../types.ts'
import { dimensionOf } from './dimensionOf.ts'
import type { SectionReading, Spot } from './types.ts'

const LONGEST = { han: 16, words: 6 }
const KINDS: Readonly<Record<LabelRole['kind'], SectionLabelRole>> = {
  reference: 'material',
  example: 'material',
  context: 'other',
  options: 'other',
  drivers: 'other',
  generic: 'other',
  outcome: 'verdict',
  verdict: 'verdict',
  label: 'dimension'
}
const SIDES: Readonly<Record<string, SectionLabelRole>> = {
  pro: 'pro',
  con: 'con',
  mixed: 'both-sides',
  neutral: 'other',
  'use-case': 'use-cases',
  verdict: 'verdict'
}

/**
 * Reads words as a label under a section: `缺点：`, `### 价格`, “**Best for**”.
 *
 * @param own id of the section's subject; null for a section about a dimension.
 * @returns null for a sentence, a question, and a label that names another subject.
 */
export function readSectionLabel(spot: Spot, own: string | null, { find, dimensions }: SectionReading): SectionLabel | null {
  const bare = cleanName(spot.text)
  if (bare === '' || isSentence(bare, spot.text) || isQuestionMark(bare) || isWord('meta-label', bare)) return null
  const role = readLabel(spot.text, find(spot.text))
  if (role.names || role.subjects.some((id) => id !== own)) return null
  const side = role.polarity ? SIDES[role.polarity.polarity] : undefined
  const words = role.subjects.length > 0 ? role.rest || (role.polarity?.term ?? '') : bare
  const aspect = side ? role.rest : words
  const standard = aspect === '' ? null : standardOf(aspect)
  const dimension = side || KINDS[role.kind] !== 'dimension' ? null : dimensionOf(aspect, dimensions)
  const kind = standard === USE_CASES ? 'use-cases' : (side ?? KINDS[role.kind])
  return {
    name: words,
    key: keyOf(kind, aspect, standard),
    role: kind,
    dimension: dimension?.id ?? null,
    place: spot.block.place(spot.start, spot.end)
  }
}

function keyOf(role: SectionLabelRole, aspect: string, standard: string | null): string {
  if (role === 'dimension') return standard ?? nameKey(plainDimension(aspect))
  if (role === 'other' || role === 'material') return nameKey(aspect)
  // 性能优势 is not the same as 优势.
  return aspect === '' || role === USE_CASES ? role : `${role} ${standard ?? nameKey(aspect)}`
}

function isSentence(bare: string, text: string): boolean {
  if (/[?？!！。]\s*$|[,，;；]/u.test(text.trim()) || !/\p{L}/u.test(bare)) return true
  return /\p{Script=Han}/u.test(bare) ? bare.length > LONGEST.han : bare.split(/\s+/).length > LONGEST.words
}
