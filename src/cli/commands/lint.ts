import type { FormatOptions } from '../../formatters/types.ts'
import type { FileResult } from '../../lint/types.ts'
import { openDestination } from '../destination.ts'
import { exitCode } from '../exitCode.ts'
import type { Session } from '../session.ts'
import { useColor } from '../useColor.ts'

/** `evenhand lint`: inspects every input and prints the results in one go. Resolves to the exit code. */
export async function lint(session: Session): Promise<number> {
  const { args, io, language } = session
  const destination = await openDestination(args.outputFile, io)
  try {
    const results: FileResult[] = []
    for (const input of await session.inputs()) {
      const { result } = await session.inspect(input.file, await session.read(input))
      // Sources are kept for code frames only, so that memory does not grow with clean files.
      results.push(result.findings.length > 0 ? result : { ...result, source: null })
    }
    const terminal = args.outputFile === null ? io.stdout : null
    const color = useColor(args.color, io.env, terminal?.isTTY === true)
    await destination.write(await format(args.format, results, { color, all: args.all, locale: language, columns: terminal?.columns }))
    return session.failed() ? 2 : exitCode(results, session.settings.failOn)
  } finally {
    await destination.close()
  }
}

async function format(name: string, results: readonly FileResult[], options: FormatOptions): Promise<string> {
  if (name === 'json') return (await import('../../formatters/json.ts')).json(results)
  return (await import('../../formatters/stylish.ts')).stylish(results, options)
}
