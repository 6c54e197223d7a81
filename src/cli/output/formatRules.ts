import type { FormatRule } from '../../formatters/types.ts'
import { resolveRules } from '../../lint/resolveRules.ts'
import type { FileResult } from '../../lint/types.ts'
import { rulePageOf } from '../explain/rulePageOf.ts'
import type { Session } from '../session.ts'

/** The rules that were on, in general or for a file with findings of theirs; those with findings together with their pages. */
export async function formatRules(results: readonly FileResult[], { io, settings }: Session): Promise<FormatRule[]> {
  const found = new Set(
    results.flatMap(({ findings, silenced = [] }) => [...findings, ...silenced.map((one) => one.finding)].map(({ ruleId }) => ruleId))
  )
  const on = resolveRules([...(await io.rules()), ...(settings.lint.ownRules ?? [])], settings.lint.rules).filter(
    ({ rule, severity }) => severity !== 'off' || found.has(rule.id)
  )
  return await Promise.all(
    on.map(async ({ rule: { id, description, category, severity, url } }) => ({
      id,
      ...(url !== undefined && { url }),
      description,
      category,
      severity,
      page: found.has(id) ? await rulePageOf(id) : null
    }))
  )
}
