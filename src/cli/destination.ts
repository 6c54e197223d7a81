import { mkdir, open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Io } from './io.ts'
import { UsageError } from './usageError.ts'
import { createWriter, type Writer } from './writer.ts'

/** Where results go, and how to end it. */
export interface Destination extends Writer {
  close(): Promise<void>
}

/**
 * Standard output, or the file named; folders that lack are made. The file is opened at once, so that a wrong path is said before the work, and
 * emptied only when there is something to write. Throws `UsageError`.
 */
export async function openDestination(outputFile: string | null, io: Io): Promise<Destination> {
  if (outputFile === null) return { ...createWriter(io.stdout), close: async () => {} }
  const path = resolve(io.cwd, outputFile)
  const refuse = (error: NodeJS.ErrnoException): never => {
    const why = error.code ?? error.message
    throw new UsageError({ zh: `写不了 \`${outputFile}\`（${why}）`, en: `cannot write \`${outputFile}\` (${why})` })
  }
  await mkdir(dirname(path), { recursive: true }).catch(refuse)
  const file = await open(path, 'a').catch(refuse)
  // A pipe or a device (`/dev/stdout`, `/dev/null`) holds nothing to be emptied.
  const isFile = (await file.stat()).isFile()
  let begun = false
  return {
    async write(text) {
      if (!begun && isFile) await file.truncate(0)
      begun = true
      await file.appendFile(text)
      return true
    },
    close: () => file.close()
  }
}
