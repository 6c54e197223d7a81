import { randomBytes } from 'node:crypto'
import { unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { onExit } from 'signal-exit'

/** A name beside a file, for what is to take its place. */
export interface Temporary {
  readonly path: string
  /** To be called when the file has been renamed or deleted. */
  release(): void
}

/**
 * Makes up a name for a temporary file in the folder of `path`. Until it is released, a run that is ended (Ctrl-C, `kill`, a fault) takes
 * the file with it, and still ends by that signal, as shells expect.
 *
 * By signal-exit, as npm's own atomic writing does: it knows the signals of each system, and passes them on where we are done.
 */
export function temporary(path: string): Temporary {
  const made = join(dirname(path), `.${basename(path).slice(0, 60)}.${randomBytes(6).toString('hex')}.tmp`)
  const release = onExit(() => {
    try {
      unlinkSync(made)
    } catch {
      // Not made yet, or renamed already.
    }
  })
  return { path: made, release }
}
