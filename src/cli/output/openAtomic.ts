import { constants } from 'node:fs'
import { access, open, rename, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Temporary, temporary } from './temporary.ts'

/** A file that is written as a whole or not at all. */
export interface AtomicFile {
  /** Adds text; rejects with the system's error, after which nothing more is written. */
  write(text: string): Promise<void>
  /** Puts what was written in place of the old file; where nothing was written, or something failed, the old one stays. */
  close(): Promise<void>
}

/**
 * Opens a file for writing beside its old content: a reader sees the old text or the new one, and no other file is left. The mode of an
 * old file stays. Rejects at once with the system's error where there is nothing to be hoped for.
 *
 * @param path absolute, no symbolic link; its folder exists.
 */
export async function openAtomic(path: string): Promise<AtomicFile> {
  const old = await stat(path).catch(() => null)
  // Renaming asks for no permission on the file itself; who made it read-only means it, though.
  if (old) await access(path, constants.W_OK)
  await access(dirname(path), constants.W_OK)
  let made: Temporary | null = null
  let file: Awaited<ReturnType<typeof open>> | null = null
  let failed = false
  return {
    async write(text) {
      try {
        made ??= temporary(path)
        file ??= await open(made.path, 'wx')
        await file.appendFile(text)
      } catch (error) {
        failed = true
        throw error
      }
    },
    async close() {
      if (!made) return
      try {
        if (!file) return
        try {
          if (old) await file.chmod(old.mode & 0o7777)
          await file.sync()
        } finally {
          await file.close()
        }
        if (!failed) await rename(made.path, path)
      } finally {
        // Gone where it was renamed.
        await unlink(made.path).catch(() => {})
        made.release()
      }
    }
  }
}
