import type { FileResult, Finding } from '../../lint/types.ts'
import type { Severity } from '../../rule.ts'
import { hiddenText } from '../hiddenText.ts'
import { messages } from '../messages.ts'
import { messageText } from '../messageText.ts'
import { repositoryPath } from '../repositoryPath.ts'
import { sortResults } from '../sortResults.ts'
import type { FormatOptions } from '../types.ts'
import { command } from './command.ts'
import { labels } from './labels.ts'
import { logLine } from './logLine.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const
/** GitHub shows this many annotations of a kind for a step (and 50 for a job), and drops the others without a word. */
const MOST = 10

interface Placed {
  readonly result: FileResult
  readonly finding: Finding
}

/**
 * Workflow commands that GitHub Actions shows as annotations, the gravest first. What is over the platform's limit is
 * listed in the log, and a notice says so.
 *
 * @see https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
export function github(results: readonly FileResult[], { locale = 'en', folder, hidden }: FormatOptions = {}): string {
  const words = labels[locale]
  const sorted = sortResults(results)
  const of = (severity: Severity): Placed[] =>
    sorted.flatMap((result) => result.findings.filter((one) => one.severity === severity).map((finding) => ({ result, finding })))
  const faults = sorted.flatMap(({ file, faults = [] }) =>
    faults.map(({ ruleId, message }) =>
      command('error', { file: repositoryPath(file, folder), title: words.fault }, ruleId === null ? message : `${ruleId}: ${message}`)
    )
  )
  const errors = of('error')
  const warnings = of('warning')
  const infos = of('info')
  const shownErrors = errors.slice(0, Math.max(0, MOST - faults.length))
  const shownWarnings = warnings.slice(0, MOST)
  const unseen = hiddenText(hidden, messages[locale])
  const fits = infos.length <= MOST && errors.length === shownErrors.length && warnings.length === shownWarnings.length
  // A notice about what is not shown takes a notice's place.
  const shownInfos = infos.slice(0, fits && unseen.length === 0 ? MOST : MOST - 1)
  const shown = [...shownErrors, ...shownWarnings, ...shownInfos]
  const cut = [...errors.slice(shownErrors.length), ...warnings.slice(shownWarnings.length), ...infos.slice(shownInfos.length)]
  const said = [...(cut.length > 0 ? [words.cut(cut.length)] : []), ...unseen]
  const lines = [
    ...faults,
    ...shown.map((one) => annotation(one, folder)),
    ...(said.length > 0 ? [command('notice', { title: 'evenhand' }, said.join('\n'))] : []),
    ...(cut.length > 0 ? [command('group', {}, words.more(cut.length)), ...cut.map((one) => inLog(one, folder)), '::endgroup::'] : [])
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function annotation({ result, finding }: Placed, folder: string | undefined): string {
  const { start, end } = finding.place
  // Columns of a place over several lines make GitHub refuse it.
  const oneLine = start.line === end.line
  const properties = {
    file: repositoryPath(result.file, folder),
    line: start.line,
    endLine: end.line,
    col: oneLine ? start.column : undefined,
    endColumn: oneLine ? end.column : undefined,
    title: finding.ruleId
  }
  return command(COMMANDS[finding.severity], properties, messageText(finding, messages[result.language]))
}

function inLog({ result, finding }: Placed, folder: string | undefined): string {
  const { line, column } = finding.place.start
  const severity = messages[result.language].severity[finding.severity]
  return logLine(`${repositoryPath(result.file, folder)}:${line}:${column}  ${severity}  ${finding.reason}  ${finding.ruleId}`)
}
