import type { FileResult } from '../lint/types.ts'
import type { Severity } from '../rule.ts'
import { hiddenText } from './hiddenText.ts'
import { messages } from './messages.ts'
import { plain } from './plain.ts'
import { sortResults } from './sortResults.ts'
import type { FormatOptions } from './types.ts'

const WORDS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' }

/**
 * One line a finding, for problem matchers and `grep`: the grammar of ESLint's compact format, which editors and CI systems
 * know. Its words are English in every language.
 */
export function compact(results: readonly FileResult[], { locale = 'en', hidden }: FormatOptions = {}): string {
  const sorted = sortResults(results)
  const lines = sorted.flatMap(({ file, findings }) =>
    findings.map(({ place: { start }, severity, reason, ruleId }) => {
      const where = `${plain(file)}: line ${start.line}, col ${start.column}`
      return `${where}, ${WORDS[severity]} - ${plain(reason)} (${ruleId})`
    })
  )
  const faults = sorted.flatMap(({ file, faults = [] }) =>
    faults.map(({ ruleId, message }) => `${plain(file)}: line 1, col 1, Error - ${plain(message)} (${ruleId ?? 'internal-fault'})`)
  )
  const words = messages[locale]
  const total = lines.length + faults.length
  const tail = [...(total > 0 ? [words.problems(total)] : []), ...hiddenText(hidden, words)].join(words.semicolon)
  return [...lines, ...faults, ...(tail === '' ? [] : ['', tail])].map((line) => `${line}\n`).join('')
}
