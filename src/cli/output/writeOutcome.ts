import { formats } from '../../formatters/formats.ts'
import type { FormatOptions } from '../../formatters/types.ts'
import type { FileResult } from '../../lint/types.ts'
import { exitCode } from '../exitCode.ts'
import type { Output } from '../io.ts'
import type { Session } from '../session.ts'
import { useColor } from '../useColor.ts'
import { createWriter } from '../writer.ts'
import { hideUngrave } from './hideUngrave.ts'
import { overLimit } from './overLimit.ts'
import { repositoryFolder } from './repositoryFolder.ts'
import type { Outcome } from './types.ts'
import type { OpenOutput } from './withOutputs.ts'

/**
 * Writes what a run found in each form asked for, and says how it ended. Resolves to the exit code.
 *
 * @param beside standard output is taken, so what would go there goes where notices go.
 */
export async function writeOutcome(outcome: Outcome, outputs: readonly OpenOutput[], session: Session, beside = false): Promise<number> {
  const { args, io } = session
  const { results, known, unchanged, stats } = outcome
  const tooMany = warningsOver(results, args.maxWarnings)
  const code = outcome.failed ? 2 : tooMany > 0 ? 1 : exitCode(results, outcome.failOn)
  const shown = args.quiet ? hideUngrave(results) : { results, hidden: undefined }
  const left = { ...(known !== null && { known }), ...(unchanged !== null && { unchanged }) }
  const hidden = Object.keys(left).length > 0 ? { warnings: 0, infos: 0, ...shown.hidden, ...left } : shown.hidden
  const options = { ...(await formatOptions(outcome, code, session)), hidden }
  const shownOn = beside ? io.stderr : io.stdout
  const texts: string[] = []
  // All forms are made before one is written: a formatter that fails leaves no half of the files behind.
  for (const { file, formatter } of outputs)
    texts.push(
      formatter === null
        ? await (await import('../blob/createBlob.ts')).createBlob(outcome, session)
        : await formatter(shown.results, { ...options, ...terminalOptions(file === null ? shownOn : null, session) })
    )
  for (const [index, { format, file, destination }] of outputs.entries()) {
    await (file === null && beside ? createWriter(io.stderr) : destination).write(texts[index] ?? '')
    if (format === 'github') await (await import('./writeStepSummary.ts')).writeStepSummary(shown.results, options, session)
  }
  if (stats && !args.outputs.some(({ format }) => format === 'json' || format === 'blob')) {
    const { statsTable } = await import('../../formatters/statsTable.ts')
    io.stderr.write(statsTable(stats, session.language))
  }
  if (tooMany > 0 && args.maxWarnings !== null) await session.say(overLimit(tooMany, args.maxWarnings))
  return code
}

async function formatOptions({ notices, dry, stats, rules }: Outcome, code: number, session: Session): Promise<FormatOptions> {
  const { args, io, language } = session
  // Rules are described for SARIF and for formats of the user's own.
  const describe = args.outputs.some(({ format }) => format === 'sarif' || !formats.some((name) => name === format))
  return {
    locale: language,
    all: args.all,
    dry,
    folder: repositoryFolder(io),
    run: { exitCode: code, notices: notices.map(({ text }) => text[language]) },
    ...(describe && { rules: await rules() }),
    ...(stats && { stats })
  }
}

function terminalOptions(terminal: Output | null, { args, io }: Session): FormatOptions {
  return { color: useColor(args.color, io.env, terminal?.isTTY === true), columns: terminal?.columns }
}

/** How many warnings there are, where that is more than `most` allows; else 0. */
function warningsOver(results: readonly FileResult[], most: number | null): number {
  const warnings = results.reduce((sum, { findings }) => sum + findings.filter(({ severity }) => severity === 'warning').length, 0)
  return most !== null && warnings > most ? warnings : 0
}
