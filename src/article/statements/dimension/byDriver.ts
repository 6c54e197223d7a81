import { fold } from '../../../text/fold.ts'
import { opensWith } from '../../structure/opensWith.ts'
import { standardOf } from '../../taxonomy/standardOf.ts'
import type { DimensionDraft, StatementDraft } from '../types.ts'

/** English words are one when they share so many first letters, or all of the shorter one (`test`, “testability”). */
const STEM = { least: 4, enough: 5 }
/** Longer texts speak of more than one aspect. */
const SHORT = 60

/**
 * A decision record argues by its drivers: a statement under no label goes under the driver whose words it repeats
 * (“supports nested commands” under “Support for nested commands”).
 */
export function byDriver(statements: readonly StatementDraft[], drivers: readonly DimensionDraft[]): StatementDraft[] {
  if (drivers.length === 0) return [...statements]
  const words = drivers.map((driver) => telling(driver.name))
  return statements.map((statement) => {
    if (statement.dimension || statement.settled) return statement
    const text = statement.block.text.slice(statement.start, statement.end)
    const said = telling(text)
    const scores = drivers.map(
      (driver, i) => words[i]!.filter((word) => said.some((other) => isKin(word, other))).length + (sameStandard(text, driver) ? 1 : 0)
    )
    const best = Math.max(...scores)
    return best < 1 ? statement : { ...statement, dimension: drivers[scores.indexOf(best)]! }
  })
}

function sameStandard(text: string, driver: DimensionDraft): boolean {
  return driver.standard !== null && text.length <= SHORT && standardOf(text) === driver.standard
}

/** Its English words without those that name no aspect, and the pairs of its Chinese characters. */
function telling(text: string): string[] {
  const folded = fold(text)
  const latin = (folded.match(/[a-z]{3,}/g) ?? [])
    .filter((word) => !opensWith('statements', 'common-driver-word', word))
    .map((word) => word.replace(/(?<=[a-z]{3})s$/, ''))
  const han = (folded.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2))
  )
  return [...new Set([...latin, ...han])]
}

function isKin(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (a === b || shorter < STEM.least) return a === b
  const shared = Math.min(shorter, STEM.enough)
  return a.slice(0, shared) === b.slice(0, shared)
}
