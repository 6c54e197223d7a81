import type { Language } from '../../article/types.ts'
import { folded } from '../folded.ts'
import { labels as reportLabels } from '../labels.ts'
import { paint } from '../paint.ts'
import { draw } from '../tree/draw.ts'
import { join } from '../tree/notes.ts'
import { widthOf, wrap } from '../tree/wrap.ts'
import { lineLabels } from './labels.ts'
import { lineSections } from './lineSections.ts'
import type { LineReport } from './types.ts'

export interface LineTreeOptions {
  readonly language: Language
  readonly color: boolean
  /** Terminal columns to wrap at; default 100. */
  readonly columns?: number | undefined
}

/** For a person at a terminal: where a line stands, what was read of it and by which cue, or why nothing was. */
export function lineTree(report: LineReport, options: LineTreeOptions): string {
  const { language, color, columns = 100 } = options
  const words = lineLabels[language]
  const { kind } = reportLabels[language]
  // A region that is left out has no form that counted.
  const head = join([kind[report.kind], report.block !== 'markup' && words.block[report.block]])
  const margin = `  ${report.line} │ `
  const text = wrap(folded(report.text), Math.max(24, columns - widthOf(margin))).map(
    (line, index) => `${paint(color, 'dim', index === 0 ? margin : `${' '.repeat(widthOf(margin) - 2)}│ `)}${line}`
  )
  const blocks = lineSections(report, language).map(([title, branches]) => [
    paint(color, 'bold', title),
    ...draw(branches, { color, columns })
  ])
  const reason = report.reason === null ? [] : [wrap(words.nothing(words.reason[report.reason]), columns)]
  const top = [`${paint(color, 'bold', folded(`${report.file}:${report.line}`))}  ${paint(color, 'dim', head)}`, ...text]
  return `${[top, ...reason, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`
}
