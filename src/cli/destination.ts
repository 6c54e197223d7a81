import { open, realpath, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Io } from './io.ts'
import { makeFolders } from './output/makeFolders.ts'
import { UsageError } from './usageError.ts'
import { createWriter, type Writer } from './writer.ts'

/** Where results go, and how to end it. */
export interface Destination extends Writer {
  /** Puts what was written in its place; must be called whatever happens. */
  close(): Promise<void>
}

/**
 * Standard output, or the file named; folders that lack are made. Whether it can be written is found out at once, so that a wrong path is
 * said before the work; the file is replaced as a whole when all is written. Throws `UsageError`, also when writing fails.
 */
export async function openDestination(outputFile: string | null, io: Io): Promise<Destination> {
  if (outputFile === null) return { ...createWriter(io.stdout), close: async () => {} }
  const refuse = (error: NodeJS.ErrnoException): never => {
    const why = error.code ?? error.message
    throw new UsageError({ zh: `写不了 \`${outputFile}\`（${why}）`, en: `cannot write \`${outputFile}\` (${why})` })
  }
  const file = await openFile(resolve(io.cwd, outputFile)).catch(refuse)
  return {
    async write(text) {
      await file.write(text).catch(refuse)
      return true
    },
    close: () => file.close().catch(refuse)
  }
}

async function openFile(given: string) {
  await makeFolders(dirname(given))
  // A symbolic link stays, and leads to the new text.
  const path = await realpath(given).catch(() => given)
  const old = await stat(path).catch(() => null)
  // A pipe or a device is written to, never replaced; nor is the file that a shell has put behind `/dev/stdout`.
  if ((old && !old.isFile()) || /^\/(?:dev|proc)\//.test(given)) {
    const file = await open(given, 'a')
    return { write: (text: string) => file.appendFile(text), close: () => file.close() }
  }
  const { openAtomic } = await import('./output/openAtomic.ts')
  return await openAtomic(path)
}
