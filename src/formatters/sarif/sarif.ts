import type { Log, Notification, Result, Run, Suppression } from 'sarif'
import { createPlaces } from '../../article/outline/createPlaces.ts'
import type { Language } from '../../article/types.ts'
import { WEIGHT } from '../../lint/severities.ts'
import type { FileResult, Finding, SilencedFinding } from '../../lint/types.ts'
import { compareCodePoints } from '../../text/compareCodePoints.ts'
import { version } from '../../version.generated.ts'
import { fingerprints } from '../fingerprints.ts'
import { sortResults } from '../sortResults.ts'
import { stringify } from '../stringify.ts'
import type { FormatOptions, FormatRule } from '../types.ts'
import { artifactLocation } from './artifactLocation.ts'
import { sarifLabels } from './labels.ts'
import { resultOf } from './resultOf.ts'
import { ruleOf } from './ruleOf.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
/** GitHub refuses a file with more results in a run; the gravest are kept and the rest is told. */
const MOST_RESULTS = 25_000

/**
 * A SARIF 2.1.0 log of one run. Columns count UTF-16 code units; paths are seen from the root of the repository.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(results: readonly FileResult[], options: FormatOptions = {}): string {
  const { locale = 'en', folder, run = { exitCode: 0, notices: [] } } = options
  const words = sarifLabels[locale]
  const sorted = sortResults(results)
  const rules = rulesOf(sorted, options.rules)
  const places = new Map(rules.map(({ id }, index) => [id, index]))
  const ruleIndex = (id: string) => places.get(id) ?? -1
  const silencing = sorted.some(({ silenced = [] }) => silenced.length > 0)
  const all = sorted.flatMap((file, artifact) => {
    const { findings, silenced = [] } = file
    const every = [
      ...findings.map((finding) => ({ finding, silence: null })),
      ...silenced.map((one) => ({ finding: one.finding, silence: one }))
    ]
    const prints = fingerprints(every.map(({ finding }) => finding))
    const placeOf = createPlaces(file.source ?? '')
    return every.map(({ finding, silence }, index) => {
      const own = silence ? [suppression(silence)] : []
      const fingerprint = prints[index] ?? ''
      // Either all results of a run say whether they are suppressed, or none does.
      const suppressions = silencing ? own : null
      return { finding, result: resultOf(finding, { file, artifact, folder, ruleIndex, fingerprint, suppressions, placeOf }) }
    })
  })
  const kept = gravest(all)
  const faults = sorted.flatMap(({ file, faults = [] }, index) =>
    faults.map(
      ({ ruleId, message }): Notification => ({
        level: 'error',
        message: { text: message },
        locations: [{ physicalLocation: { artifactLocation: { ...artifactLocation(file, folder), index } } }],
        ...(ruleId !== null && { associatedRule: { id: ruleId, ...(ruleIndex(ruleId) >= 0 && { index: ruleIndex(ruleId) }) } })
      })
    )
  )
  const notices = run.notices.map((text): Notification => ({ level: 'error', message: { text } }))
  const cut = all.length - kept.length
  const notifications = [
    ...faults,
    ...notices,
    ...(cut > 0 ? [{ level: 'warning' as const, message: { text: words.cut(cut, MOST_RESULTS) } }] : [])
  ]
  const only: Run = {
    tool: {
      driver: {
        name: 'evenhand',
        version,
        semanticVersion: version,
        informationUri: 'https://github.com/evenhand/evenhand',
        rules: rules.map((rule) => ruleOf(rule, locale))
      }
    },
    language: LANGUAGES[locale],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: words.root } } },
    invocations: [
      {
        executionSuccessful: run.exitCode !== 2,
        exitCode: run.exitCode,
        exitCodeDescription: words.exit(run.exitCode),
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications })
      }
    ],
    artifacts: sorted.map(({ file }) => ({
      location: artifactLocation(file, folder),
      mimeType: 'text/markdown',
      roles: ['analysisTarget']
    })),
    results: kept
  }
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [only] }
  return `${stringify(log)}\n`
}

const LANGUAGES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' }

function suppression({ by, reason }: SilencedFinding): Suppression {
  return { kind: by === 'baseline' ? 'external' : 'inSource', ...(reason !== null && { justification: reason }) }
}

/** The rules that were on, sorted; those of the findings alone where nobody said which were. */
function rulesOf(results: readonly FileResult[], given: readonly FormatRule[] = []): FormatRule[] {
  const known = new Map(given.map((rule) => [rule.id, rule]))
  for (const { findings, silenced = [] } of results)
    for (const { ruleId, severity } of [...findings, ...silenced.map((one) => one.finding)])
      if (!known.has(ruleId)) known.set(ruleId, { id: ruleId, description: { zh: ruleId, en: ruleId }, category: 'structure', severity })
  return [...known.values()].sort((a, b) => compareCodePoints(a.id, b.id))
}

function gravest(all: readonly { readonly finding: Finding; readonly result: Result }[]): Result[] {
  if (all.length <= MOST_RESULTS) return all.map(({ result }) => result)
  const kept = new Set(all.toSorted((a, b) => WEIGHT[b.finding.severity] - WEIGHT[a.finding.severity]).slice(0, MOST_RESULTS))
  return all.filter((one) => kept.has(one)).map(({ result }) => result)
}
