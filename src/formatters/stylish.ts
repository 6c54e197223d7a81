import stringWidth from 'string-width'
import type { FileResult, Finding } from '../lint/types.ts'
import { type Color, type Paint, paint } from '../report/paint.ts'
import type { Severity } from '../rule.ts'
import { codeFrame } from './codeFrame.ts'
import { fixLines } from './fixLines.ts'
import { type Folded, foldFindings } from './foldFindings.ts'
import { type Messages, messages } from './messages.ts'
import { plain } from './plain.ts'
import { sortResults } from './sortResults.ts'
import { summaryLine } from './summaryLine.ts'
import type { FormatOptions } from './types.ts'

const COLORS: Readonly<Record<Severity, Color>> = { error: 'red', warning: 'yellow', info: 'blue' }
const MOST_LINES = 8

interface Context {
  /** The run's own words; what belongs to a finding speaks the finding's language. */
  readonly words: Messages
  readonly paint: Paint
  readonly columns: number
  /** Rules whose note has been shown: once a run is enough. */
  readonly explained: Set<string>
}

/** For people: each finding with the line it is about, and a last line that says what was understood and found. */
export function stylish(results: readonly FileResult[], options: FormatOptions = {}): string {
  const { locale = 'en', color = false, all = false, columns = 100, dry = false, summary = true, hidden } = options
  const context: Context = { words: messages[locale], paint: (name, text) => paint(color, name, text), columns, explained: new Set() }
  const sorted = sortResults(results)
  const folded = sorted.map((result) => ({ result, shown: foldFindings(result.findings, all) }))
  const blocks = folded.flatMap(({ result, shown }) => [
    ...shown.map((one) => block(result, one, context)),
    ...(result.faults ?? []).map(({ ruleId, message }) => {
      const { paint, words } = context
      return `${paint('bold', plain(result.file))}  ${paint('red', words.fault(ruleId ?? words.reading))}  ${plain(message)}`
    })
  ])
  const inOthers = folded.flatMap(({ shown }) => shown.flatMap(({ others }) => others)).length
  if (inOthers > 0) blocks.push(context.paint('dim', context.words.foldedHint(inOthers)))
  const fixes = summary ? fixLines(sorted, context.words, dry) : []
  if (fixes.length > 0) blocks.push(fixes.map((line) => context.paint('dim', line)).join('\n'))
  // Where all that was named is missing, that has been said, and is all there is to say.
  if (summary && (results.length > 0 || !options.run?.notices.length))
    blocks.push(summaryLine(sorted, context.words, context.paint, hidden))
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : ''
}

function block(result: FileResult, { finding, others }: Folded, { paint, columns, explained }: Context): string {
  const words = messages[result.language]
  const { line, column } = finding.place.start
  const total = others.length + 1
  const reason = `${plain(finding.reason)}${others.length > 0 ? words.folded(total, otherLines(finding, others)) : ''}`
  const head = [
    paint('bold', `${plain(result.file)}:${line}:${column}`),
    paint(COLORS[finding.severity], words.severity[finding.severity]),
    reason,
    paint('dim', finding.ruleId)
  ].join('  ')
  const gutter = ' '.repeat(String(line).length)
  const tail = [
    ...(others.length > 0
      ? []
      : finding.related.map((one) => words.related(`${one.place.start.line}:${one.place.start.column}`, plain(one.reason)))),
    ...(finding.note !== null && !explained.has(finding.note) ? [words.note(plain(finding.note))] : [])
  ]
  if (finding.note !== null) explained.add(finding.note)
  return [head, ...frame(result.source, finding, columns, paint), ...tail.map((text) => `  ${gutter} ${paint('dim', '│')} ${text}`)].join(
    '\n'
  )
}

function frame(source: string | null, finding: Finding, columns: number, paint: Paint): string[] {
  const number = String(finding.place.start.line)
  if (source === null) return []
  const { line, indent, width } = codeFrame(source, finding.place, columns - stringWidth(number) - 6)
  if (line.trim() === '') return []
  const mark = paint(COLORS[finding.severity], '^'.repeat(width))
  const bar = paint('dim', '│')
  return [`  ${paint('dim', number)} ${bar} ${line}`, `  ${' '.repeat(number.length)} ${bar} ${' '.repeat(indent)}${mark}`]
}

/** The lines of the folded findings, each once, the first few of them. */
function otherLines(shown: Finding, findings: readonly Finding[]): string[] {
  const lines = new Set(findings.map((finding) => finding.place.start.line))
  lines.delete(shown.place.start.line)
  return [...[...lines].slice(0, MOST_LINES).map(String), ...(lines.size > MOST_LINES ? ['…'] : [])]
}
