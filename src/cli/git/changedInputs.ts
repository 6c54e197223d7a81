import { existsSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { shownPath } from '../input/shownPath.ts'
import { isMarkdown } from '../input/walk.ts'
import type { Session } from '../session.ts'
import { changedFiles } from './changedFiles.ts'
import type { ChangedFile, Side } from './types.ts'

/** A changed file to work on. */
export interface ChangedInput extends ChangedFile {
  /** What the versions are called in results; null for the one that does not exist. */
  readonly file: string | null
  readonly oldFile: string | null
}

/**
 * The changed files among those that the user named; without any, the changed Markdown at and below the current folder.
 * What the configuration leaves out stays out. Deleted files, which are on no disk to be found, belong to those named by
 * their own name or a folder above them.
 */
export async function changedInputs(session: Session, root: string, commit: string | null, side: Side): Promise<ChangedInput[]> {
  const { cwd } = session.io
  // An empty list means no file, not every file.
  if (session.args.files.length === 0 && session.args.filesFrom !== null) {
    await session.inputs()
    return []
  }
  const words = session.args.files.map((word) => ({ word, path: resolve(cwd, word) }))
  const absolute = (path: string) => resolve(root, path)
  const all = await changedFiles(root, commit, side)
  const isLost = ({ path }: ChangedFile) => path === null || !existsSync(absolute(path))
  const namesOf = ({ path, oldPath }: ChangedFile) => [path, oldPath].filter((name) => name !== null).map(absolute)
  const isBelow = (folder: string, one: ChangedFile) => namesOf(one).some((path) => isMarkdown(path) && isUnder(folder, path))

  const asked =
    words.length === 0
      ? all.filter((one) => !isLost(one) && isBelow(cwd, one)).map(({ path }) => absolute(path!))
      : words.filter(({ path }) => existsSync(path) || !all.some((one) => namesOf(one).includes(path))).map(({ word }) => word)
  // Without a word the current folder would be meant.
  const found = asked.length === 0 ? [] : await session.inputs(asked, { quiet: words.length === 0 })
  const paths = new Set(found.map(({ path }) => path))
  const isWanted = (one: ChangedFile) => {
    if (!isLost(one)) return paths.has(absolute(one.path!))
    return words.length === 0 ? isBelow(cwd, one) : words.some(({ path }) => namesOf(one).includes(path) || isBelow(path, one))
  }
  const shown = (path: string | null) => (path === null ? null : shownPath(cwd, absolute(path)))
  return all.filter(isWanted).map((one) => ({ ...one, file: shown(one.path), oldFile: shown(one.oldPath) }))
}

function isUnder(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
