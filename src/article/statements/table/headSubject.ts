import type { Block } from '../../outline/types.ts'
import { cleanName, nameTokens } from '../../subjects/names.ts'
import type { Reading } from '../types.ts'

const ASIDE = /[(（][^()（）]{0,80}[)）]/gu

/** The subject that the head of a column or row names, when it names one and little else: `Redis (7.x)`. */
export function headSubject(cell: Block, reading: Reading): string | null {
  const hits = reading.mentions(cell.text)
  const ids = [...new Set(hits.map((hit) => hit.subject))]
  if (ids.length !== 1) return null
  const named = hits.reduce((sum, hit) => sum + hit.end - hit.start, 0)
  const text = cleanName(cell.text.replace(ASIDE, ''))
  return named * 2 >= text.length || nameTokens(text).length <= 2 ? ids[0]! : null
}
