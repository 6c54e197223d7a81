import { formats } from '../../formatters/formats.ts'
import type { CustomFormatter, FormatOptions } from '../../formatters/types.ts'
import type { FileResult } from '../../lint/types.ts'
import type { OutputArg } from '../args.ts'
import { type Destination, openDestination } from '../destination.ts'
import { exitCode } from '../exitCode.ts'
import type { Input } from '../input/findInputs.ts'
import type { Output } from '../io.ts'
import { inspectInputs } from '../lint/inspectInputs.ts'
import { hideUngrave } from '../output/hideUngrave.ts'
import { repositoryFolder } from '../output/repositoryFolder.ts'
import { resolveFormat } from '../output/resolveFormat.ts'
import type { Session } from '../session.ts'
import { useColor } from '../useColor.ts'
import { createWriter } from '../writer.ts'

interface Opened extends OutputArg {
  readonly formatter: CustomFormatter
  readonly destination: Destination
}

/** `evenhand lint`: inspects every input and writes the results in each form asked for. Resolves to the exit code. */
export async function lint(session: Session): Promise<number> {
  const { args, io } = session
  if (args.printConfig !== null) return await (await import('../printConfig.ts')).printConfig(args.printConfig, session)
  const outputs: Opened[] = []
  try {
    // Wrong formats and closed folders are said before the work.
    for (const { format, file } of args.outputs)
      outputs.push({ format, file, formatter: await resolveFormat(format, io.cwd), destination: await openDestination(file, io) })
    const baseline =
      args.baseline === null ? null : await (await import('../baseline/openBaseline.ts')).openBaseline(args.baseline, session)
    const narrowed = args.since !== null || args.staged
    const change = narrowed ? await (await import('../git/openChange.ts')).openChange(session) : null
    const inputs = change ? change.inputs : await session.inputs()
    const { results: found, bytes } = await inspectInputs(session, inputs, change)
    const { results: fresh, known } = baseline ? await baseline(found) : { results: found, known: 0 }
    const { results, unchanged } = change ? change.narrow(fresh) : { results: fresh, unchanged: 0 }
    // A mended text or a diff has standard output to itself, so that it can be piped; the results go where notices go.
    const beside = printsText(session, inputs)
    const tooMany = warningsOver(results, args.maxWarnings)
    const code = session.failed() ? 2 : tooMany > 0 ? 1 : exitCode(results, session.failOn)
    const shown = args.quiet ? hideUngrave(results) : { results, hidden: undefined }
    const left = { ...(baseline && { known }), ...(change && { unchanged }) }
    const hidden = baseline || change ? { warnings: 0, infos: 0, ...shown.hidden, ...left } : shown.hidden
    const options = { ...(await formatOptions(results, code, bytes, session)), hidden }
    const shownOn = beside ? io.stderr : io.stdout
    const texts: string[] = []
    // All forms are made before one is written: a formatter that fails leaves no half of the files behind.
    for (const { file, formatter } of outputs)
      texts.push(await formatter(shown.results, { ...options, ...terminalOptions(file === null ? shownOn : null, session) }))
    for (const [index, { format, file, destination }] of outputs.entries()) {
      await (file === null && beside ? createWriter(io.stderr) : destination).write(texts[index] ?? '')
      if (format === 'github') await (await import('../output/writeStepSummary.ts')).writeStepSummary(shown.results, options, session)
    }
    if (options.stats && !args.outputs.some(({ format }) => format === 'json')) {
      const { statsTable } = await import('../../formatters/statsTable.ts')
      io.stderr.write(statsTable(options.stats, session.language))
    }
    if (tooMany > 0 && args.maxWarnings !== null) await session.say(overLimit(tooMany, args.maxWarnings))
    return code
  } finally {
    const closed = await Promise.allSettled(outputs.map(({ destination }) => destination.close()))
    const fault = closed.find((one) => one.status === 'rejected')
    // biome-ignore lint/correctness/noUnsafeFinally: a file that could not be put in its place is news whatever else happened
    if (fault) throw fault.reason
  }
}

function terminalOptions(terminal: Output | null, { args, io }: Session): FormatOptions {
  return { color: useColor(args.color, io.env, terminal?.isTTY === true), columns: terminal?.columns }
}

function printsText({ args }: Session, inputs: readonly Input[]): boolean {
  return args.fix === 'diff' || (args.fix === 'write' && inputs.some(({ path }) => path === null))
}

async function formatOptions(results: readonly FileResult[], code: number, bytes: number, session: Session): Promise<FormatOptions> {
  const { args, io, language } = session
  // Rules are described for SARIF and for formats of the user's own.
  const describe = args.outputs.some(({ format }) => format === 'sarif' || !formats.some((name) => name === format))
  return {
    locale: language,
    all: args.all,
    dry: args.fix === 'diff',
    folder: repositoryFolder(io),
    run: { exitCode: code, notices: session.notices() },
    ...(describe && { rules: await (await import('../output/formatRules.ts')).formatRules(results, session) }),
    ...(args.stats && { stats: (await import('../output/statsOf.ts')).statsOf(results, bytes, session.stopwatch) })
  }
}

/** How many warnings there are, where that is more than `most` allows; else 0. */
function warningsOver(results: readonly FileResult[], most: number | null): number {
  const warnings = results.reduce((sum, { findings }) => sum + findings.filter(({ severity }) => severity === 'warning').length, 0)
  return most !== null && warnings > most ? warnings : 0
}

function overLimit(warnings: number, most: number) {
  return {
    zh: `有 ${warnings} 个警告，超过 --max-warnings ${most}`,
    en: `${warnings} ${warnings === 1 ? 'warning is' : 'warnings are'} more than --max-warnings ${most} allows`
  }
}
