import type { FileResult } from '../lint/types.ts'
import type { Paint } from '../report/paint.ts'
import { hiddenText } from './hiddenText.ts'
import type { Messages } from './messages.ts'
import { plain } from './plain.ts'
import type { FormatOptions } from './types.ts'

/** One line: how many files, what was understood of them, which were no comparison, and what was found. */
export function summaryLine(results: readonly FileResult[], words: Messages, paint: Paint, hidden?: FormatOptions['hidden']): string {
  const comparisons = results.filter((result) => result.kind === 'comparison')
  const filesOf = (kind: FileResult['kind']) => results.filter((result) => result.kind === kind).map((result) => plain(result.file))
  const sum = (key: keyof FileResult['understood']) => comparisons.reduce((total, result) => total + result.understood[key], 0)
  const parts: string[] = []
  if (comparisons.length > 0) {
    const totals = {
      subjects: sum('subjects'),
      dimensions: sum('dimensions'),
      statements: sum('statements'),
      claims: sum('claims'),
      supported: sum('supported')
    }
    parts.push(words.comparisons(comparisons.length, totals))
  }
  for (const [kind, word] of [
    ['single-subject', words.singleSubjects],
    ['not-comparison', words.notComparisons],
    ['unreadable', words.unreadable]
  ] as const) {
    const files = filesOf(kind)
    if (files.length > 0) parts.push(word(files))
  }
  parts.push(found(results, words, paint))
  parts.push(...hiddenText(hidden, words))
  return `${words.files(results.length)}${parts.join(words.semicolon)}`
}

function found(results: readonly FileResult[], words: Messages, paint: Paint): string {
  const findings = results.flatMap((result) => result.findings)
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  const faults = results.flatMap((result) => result.faults ?? []).length
  const counts = [
    { n: count('error'), word: words.errors, color: 'red' },
    { n: count('warning'), word: words.warnings, color: 'yellow' },
    { n: count('info'), word: words.infos, color: 'blue' },
    { n: faults, word: words.faults, color: 'red' }
  ] as const
  return words.found(counts.filter(({ n }) => n > 0).map(({ n, word, color }) => paint(color, word(n))))
}
