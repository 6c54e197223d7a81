import { fold } from '../../text/fold.ts'
import { standardOf } from '../taxonomy/standardOf.ts'
import type { StatementDraft } from './readStatements.ts'
import type { DimensionDraft } from './scope.ts'

/** Words of drivers that name no aspect by themselves. */
const COMMON =
  /^(?:support|good|should|must|need|needs|have|with|that|from|easy|ease|high|quality|active|modern|large|small|using|used|time|team|project|code|data|system|able|well|more|less|than|also|into|over|when|this|what|which|your|their|option)/

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
    if (best < 1) return statement
    return { ...statement, dimension: drivers[scores.indexOf(best)]! }
  })
}

function sameStandard(text: string, driver: DimensionDraft): boolean {
  return driver.standard !== null && text.length <= 60 && standardOf(text) === driver.standard
}

function stems(text: string): Set<string> {
  const folded = fold(text)
  const latin = (folded.match(/[a-z]{3,}/g) ?? []).filter((word) => !COMMON.test(word)).map((word) => word.slice(0, 5))
  const han = (folded.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2))
  )
  return new Set([...latin, ...han])
}
