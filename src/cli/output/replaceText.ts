import { constants } from 'node:fs'
import { access, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { encode } from './encode.ts'
import { temporary } from './temporary.ts'

/** The file is not the one that was read: somebody wrote it in the meantime. */
export class ChangedFileError extends Error {
  readonly code = 'ECHANGED'
}

/**
 * Replaces the text of a file as a whole or not at all: a reader sees the old text or the new one, and whatever fails leaves the old one
 * and no other file. Encoding, byte order mark, mode and, where the system lets it, owner stay. A symbolic link stays and leads to the new
 * text. Of a file with several names (hard links) only this one gets it.
 *
 * A library for this (write-file-atomic) has no place between its writing and its renaming where to look whether the file is still the
 * one that was read.
 *
 * @param before the text as it was read.
 * @throws ChangedFileError, or the system's error.
 */
export async function replaceText(path: string, before: string, after: string): Promise<void> {
  const target = await realpath(path)
  // Renaming asks for no permission on the file itself; who made it read-only means it, though.
  await access(target, constants.W_OK)
  const { mode, uid, gid } = await stat(target)
  const bytes = await readFile(target)
  if (!encode(before, bytes).equals(bytes)) throw new ChangedFileError(target)
  const made = temporary(target)
  try {
    const file = await open(made.path, 'wx', 0o600)
    try {
      await file.writeFile(encode(after, bytes))
      // Changing the owner takes away some bits of the mode, so the mode comes last.
      await file.chown(uid, gid).catch(() => {})
      await file.chmod(mode & 0o7777)
      await file.sync()
    } finally {
      await file.close()
    }
    if (!(await readFile(target)).equals(bytes)) throw new ChangedFileError(target)
    await rename(made.path, target)
  } catch (error) {
    await unlink(made.path).catch(() => {})
    throw error
  } finally {
    made.release()
  }
  await syncFolder(dirname(target))
}

/** Makes the renaming last through a crash, on systems that can. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path)
    await folder.sync().finally(() => folder.close())
  } catch {
    // Windows opens no folders; the text is safe either way.
  }
}
