import { fold } from '../../../text/fold.ts'
import { opensWith } from '../../structure/opensWith.ts'
import { standardOf } from '../../taxonomy/standardOf.ts'
import type { DimensionDraft, StatementDraft } from '../types.ts'

/** English words are compared by their first letters. */
const STEM = 5
/** Longer texts speak of more than one aspect. */
const SHORT = 60

/**
 * A decision record argues by its drivers: a statement under no label goes under the driver whose words it repeats
 * (“supports nested commands” under “Support for nested commands”).
 */
export function byDriver(statements: readonly StatementDraft[], drivers: readonly DimensionDraft[]): StatementDraft[] {
  if (drivers.length === 0) return [...statements]
  const words = drivers.map((driver) => stems(driver.name))
  return statements.map((statement) => {
    if (statement.dimension) return statement
    const text = statement.block.text.slice(statement.start, statement.end)
    const said = stems(text)
    const scores = words.map((list, i) => [...list].filter((word) => said.has(word)).length + (sameStandard(text, drivers[i]!) ? 1 : 0))
    const best = Math.max(...scores)
    return best < 1 ? statement : { ...statement, dimension: drivers[scores.indexOf(best)]! }
  })
}

function sameStandard(text: string, driver: DimensionDraft): boolean {
  return driver.standard !== null && text.length <= SHORT && standardOf(text) === driver.standard
}

/** The beginnings of its English words and the pairs of its Chinese characters, without words that name no aspect. */
function stems(text: string): Set<string> {
  const folded = fold(text)
  const latin = (folded.match(/[a-z]{3,}/g) ?? [])
    .filter((word) => !opensWith('statements', 'common-driver-word', word))
    .map((word) => word.slice(0, STEM))
  const han = (folded.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2))
  )
  return new Set([...latin, ...han])
}
