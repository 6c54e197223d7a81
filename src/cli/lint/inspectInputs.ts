import type { FileResult } from '../../lint/types.ts'
import type { Change } from '../git/openChange.ts'
import type { Input } from '../input/findInputs.ts'
import type { Session } from '../session.ts'
import type { Settings } from '../settings.ts'
import { createInspector } from './createInspector.ts'
import { inOrder } from './inOrder.ts'

/** A result, and the settings to accept it with where the session has not seen it yet. */
interface Inspected {
  readonly result: FileResult
  readonly foreign: Settings | null
}

/**
 * Inspects every input, or takes what an earlier run found, and mends it where `--fix` asks for that. Resolves to the results, in the
 * order of the inputs, and with `--stats` to the bytes that were read for them.
 */
export async function inspectInputs(
  session: Session,
  inputs: readonly Input[],
  change: Change | null
): Promise<{ readonly results: readonly FileResult[]; readonly bytes: number }> {
  const { args, language, triage } = session
  const results: FileResult[] = []
  let bytes = 0
  const mend = args.fix && (await import('../fix/createFixer.ts')).createFixer(session)
  // Mending works on the reading, which no cache holds.
  const cache = args.cache && !mend ? await (await import('../cache/openCache.ts')).openCache(session) : null
  const keyOf = cache && (await import('../cache/createKeys.ts')).createKeys(language, triage)
  const inspector = createInspector(session)
  try {
    for await (const { result, foreign } of inOrder(inputs, inspector.width, inspect)) {
      // In its turn, so that faults are said in the order of files.
      if (foreign) await session.accept(result, foreign)
      await change?.judge(result)
      // Sources are kept for findings only, so that memory does not grow with clean files.
      results.push(result.findings.length > 0 || result.silenced ? result : { ...result, source: null })
    }
  } finally {
    await inspector.close()
  }
  await cache?.save()
  return { results, bytes }

  async function inspect(input: Input): Promise<Inspected> {
    const { file, path } = input
    const source = await (change ?? session).read(input)
    if (args.stats && 'text' in source) bytes += Buffer.byteLength(source.text)
    const settings = await session.settingsOf(file)
    if (mend) return { result: await mend(input, source, await session.inspect(file, source, settings)), foreign: null }
    const key = keyOf && path !== null && 'text' in source ? keyOf(file, source.text, settings.lint) : null
    const known = cache && path !== null && key !== null && 'text' in source ? cache.find(path, key, file, source.text) : null
    if (known) return { result: known, foreign: settings }
    const { result, foreign } = await inspector.inspect(file, source, settings)
    if (cache && path !== null && key !== null) cache.keep(path, key, result)
    return { result, foreign: foreign ? settings : null }
  }
}
