import { availableParallelism } from 'node:os'
import type { FileResult } from '../../lint/types.ts'
import type { Source } from '../input/readSource.ts'
import { refused } from '../input/refused.ts'
import type { Session } from '../session.ts'
import type { Settings } from '../settings.ts'
import type { Pool } from '../worker/openPool.ts'

/**
 * From how much text on `auto` starts workers; counted are UTF-16 units that were inspected here, so that a run which finds most in the cache
 * starts none. Below, starting and warming up costs more than it gives (CONTRIBUTING.md, “Workers”).
 */
const WORTH_WORKERS = 1_500_000
/** Each costs some 100 MB. */
const MOST_WORKERS = 4

/** Half of the processors: garbage collection and the compiler take the others. On two or three all is done here. */
function usualSize(): number {
  return Math.min(MOST_WORKERS, availableParallelism() >> 1)
}

/** Inspects texts, here or in workers; the results are the same, and are not yet accepted by the session where they are `foreign`. */
export interface Inspector {
  inspect(file: string, source: Source, settings: Settings): Promise<{ readonly result: FileResult; readonly foreign: boolean }>
  /** How many may be under way at once. */
  readonly width: () => number
  close(): Promise<void>
}

/** Goes by `--concurrency`. */
export function createInspector(session: Session): Inspector {
  const { args, io, language, triage } = session
  // Times of steps are taken in one thread, and edits are made on the reading.
  const alone = !io.workers || args.stats || args.fix !== null || args.concurrency === 1
  const size = args.concurrency ?? usualSize()
  let pool: Pool | null = null
  let read = 0
  let opening: Promise<Pool> | null = null
  const open = async () => {
    const [{ openPool }, startWorker] = await Promise.all([import('../worker/openPool.ts'), io.workers!()])
    pool = openPool(size, startWorker, language)
    return pool
  }
  const wanted = () => !alone && size > 1 && (args.concurrency !== null || read >= WORTH_WORKERS)

  return {
    // A worker has its next text at hand when it is done with one; what is ahead of a slow one waits for its turn.
    width: () => (wanted() ? size * 4 : 1),
    async inspect(file, source, settings) {
      if (!('text' in source) || !wanted() || refused(source.text)) {
        if ('text' in source) read += source.text.length
        return { result: (await session.inspect(file, source, settings)).result, foreign: false }
      }
      opening ??= open()
      return { result: await (await opening).inspect(file, source.text, settings.lint, triage), foreign: true }
    },
    async close() {
      await pool?.close()
    }
  }
}
