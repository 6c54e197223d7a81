import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it that lack. Rejects with the system's error.
 *
 * What Node does for `recursive` tries again for ever where a system says that the folder above does not exist though it does, as `/proc` does.
 */
export async function makeFolders(path: string): Promise<void> {
  const old = await stat(path).catch(() => null)
  if (old?.isDirectory()) return
  if (dirname(path) !== path) await makeFolders(dirname(path))
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    // Two runs may make it at once; a file of that name is found out by whoever opens something in it.
    if (error.code !== 'EEXIST') throw error
  })
}
