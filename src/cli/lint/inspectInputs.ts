import type { FileResult } from '../../lint/types.ts'
import type { Change } from '../git/openChange.ts'
import type { Input } from '../input/findInputs.ts'
import type { Session } from '../session.ts'

/** The results of a run, in the order of its inputs, and how many bytes were read for them. */
export interface Inspected {
  readonly results: readonly FileResult[]
  readonly bytes: number
}

/** Inspects every input, or takes what an earlier run found, and mends it where `--fix` asks for that. */
export async function inspectInputs(session: Session, inputs: readonly Input[], change: Change | null): Promise<Inspected> {
  const { args, language } = session
  const results: FileResult[] = []
  let bytes = 0
  const mend = args.fix && (await import('../fix/createFixer.ts')).createFixer(session)
  // Mending works on the reading, which no cache holds.
  const cache = args.cache && !mend ? await (await import('../cache/openCache.ts')).openCache(session) : null
  const keyOf = cache && (await import('../cache/createKeys.ts')).createKeys(language, session.triage)
  for (const input of inputs) {
    const result = await inspect(input)
    await change?.judge(result)
    // Sources are kept for findings only, so that memory does not grow with clean files.
    results.push(result.findings.length > 0 || result.silenced ? result : { ...result, source: null })
  }
  await cache?.save()
  return { results, bytes }

  async function inspect(input: Input): Promise<FileResult> {
    const { file, path } = input
    const source = await (change ?? session).read(input)
    if (args.stats && 'text' in source) bytes += Buffer.byteLength(source.text)
    const settings = await session.settingsOf(file)
    const key = keyOf && path !== null && 'text' in source ? keyOf(file, source.text, settings.lint) : null
    if (cache && key !== null && path !== null && 'text' in source) {
      const known = cache.find(path, key, file, source.text)
      if (known) {
        await session.accept(known, settings)
        return known
      }
    }
    const inspection = await session.inspect(file, source, settings)
    if (cache && key !== null && path !== null) cache.keep(path, key, inspection.result)
    return mend ? await mend(input, source, inspection) : inspection.result
  }
}
