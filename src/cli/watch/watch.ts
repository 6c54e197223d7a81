import { lint } from '../commands/lint.ts'
import type { Session } from '../session.ts'
import { textsOf } from '../textsOf.ts'
import { UsageError } from '../usageError.ts'
import { openWatcher } from './openWatcher.ts'
import { goneFiles, watching } from './watchTexts.ts'

const DEBOUNCE = 100

/**
 * `evenhand lint --watch`: lints everything once, then what has changed, until it is interrupted. A changed configuration or list of what
 * to ignore counts for all files. Never resolves; throws what is wrong at the first run, later faults are said and waited out.
 *
 * @param open makes a session with the settings as they are then.
 */
export async function watch(open: () => Promise<Session>): Promise<never> {
  const first = await open()
  const { args, io } = first
  /** How many findings each file had when it was last linted. */
  const known = new Map<string, number>()
  let changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let work = Promise.resolve()
  let ready = false

  const later = () => {
    clearTimeout(timer)
    if (ready) timer = setTimeout(next, DEBOUNCE)
  }
  const watcher = await openWatcher(args, io.cwd, (path) => {
    changed.add(path)
    later()
  })
  await round(first, null)
  ready = true
  if (changed.size > 0) later()
  return await new Promise((_, reject) => {
    watcher.onError((error) => {
      const why = error.code ?? error.message
      reject(new UsageError({ zh: `无法监视文件（${why}）`, en: `cannot watch the files (${why})` }))
    })
  })

  function next(): void {
    const paths = changed
    changed = new Set()
    // One after the other: what changes meanwhile waits for its turn.
    work = work.then(async () => {
      try {
        const all = [...paths].some(watcher.concernsAll)
        await round(await open(), all ? null : paths)
      } catch (error) {
        for (const text of textsOf(error)) await first.say(text)
      }
    })
  }

  /** Lints the files at these paths and those not seen before, or all; forgets those that are gone. */
  async function round(session: Session, paths: ReadonlySet<string> | null): Promise<void> {
    const found = await session.inputs(undefined, { quiet: paths !== null })
    const due = found.filter(({ file, path }) => paths === null || !known.has(file) || (path !== null && paths.has(path)))
    const gone = [...known.keys()].filter((file) => !found.some((input) => input.file === file))
    for (const file of gone) known.delete(file)
    // Touching other files, as editors do with their own, is no news.
    if (paths !== null && due.length === 0 && gone.length === 0) return
    if (gone.length > 0) await session.say(goneFiles(gone))
    if (due.length > 0) await lint(noting(session, due))
    await session.say(watching(known.size, args.baseline === null ? [...known.values()].filter((count) => count > 0).length : null))
  }

  /** The session for these inputs alone, that remembers what they had. */
  function noting(session: Session, due: Awaited<ReturnType<Session['inputs']>>): Session {
    return {
      ...session,
      inputs: async () => due,
      async inspect(file, ...rest) {
        const inspection = await session.inspect(file, ...rest)
        known.set(file, inspection.result.findings.length)
        return inspection
      },
      async accept(result, settings) {
        known.set(result.file, result.findings.length)
        await session.accept(result, settings)
      }
    }
  }
}
