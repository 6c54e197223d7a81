import { areKin } from '../../structure/areKin.ts'
import { tellingWords } from '../../structure/tellingWords.ts'
import { standardOf } from '../../taxonomy/standardOf.ts'
import type { DimensionDraft, StatementDraft } from '../types.ts'

/** Longer texts speak of more than one aspect. */
const SHORT = 60

/**
 * A decision record argues by its drivers: a statement under no label goes under the driver whose words it repeats
 * (“supports nested commands” under “Support for nested commands”).
 */
export function byDriver(statements: readonly StatementDraft[], drivers: readonly DimensionDraft[]): StatementDraft[] {
  if (drivers.length === 0) return [...statements]
  const words = drivers.map((driver) => tellingWords(driver.name))
  return statements.map((statement) => {
    if (statement.dimension || statement.settled) return statement
    const text = statement.block.text.slice(statement.start, statement.end)
    const said = tellingWords(text)
    const scores = drivers.map(
      (driver, i) => words[i]!.filter((word) => said.some((other) => areKin(word, other))).length + (sameStandard(text, driver) ? 1 : 0)
    )
    const best = Math.max(...scores)
    return best < 1 ? statement : { ...statement, dimension: drivers[scores.indexOf(best)]! }
  })
}

function sameStandard(text: string, driver: DimensionDraft): boolean {
  return driver.standard !== null && text.length <= SHORT && standardOf(text) === driver.standard
}
