import { stat } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import type { Resolver } from '../../config/createResolver.ts'
import type { IgnoredBy } from '../../config/ignores/types.ts'
import type { Text } from '../../config/wording.ts'
import { compareCodePoints } from '../../text/compareCodePoints.ts'
import { nearest } from '../../text/nearest.ts'
import { closedFolder, emptyFolder, leftOut, missing, missingListed, noMatch } from './inputTexts.ts'
import { shownPath } from './shownPath.ts'
import { isMarkdown, walk } from './walk.ts'

/** What to work on. `path` is absolute, or null for standard input. */
export interface Input {
  readonly file: string
  readonly path: string | null
}

export interface Inputs {
  /** Sorted by code point of `file`, each once. */
  readonly inputs: readonly Input[]
  /** Named things that do not exist: exit code 2, but the rest is worked on. */
  readonly errors: readonly Text[]
  readonly notices: readonly Text[]
}

export interface FindOptions {
  /** What the first word may have been meant as, when it is no file. */
  readonly commands?: readonly string[]
  readonly cwd: string
  /** Words that name a file as they stand, even where they look like a glob. */
  readonly listed?: ReadonlySet<string>
  /** What standard input is called; null where the user gave it no name, and nothing can leave it out. */
  readonly stdinFilename: string | null
  /** What leaves files out; null where nothing shall. */
  readonly resolver: Resolver | null
}

/**
 * Turns the words of the command line (files, folders, globs, `-`; the current folder without any) into files. Rejects
 * with a `ConfigError`.
 */
export async function findInputs(given: readonly string[], options: FindOptions): Promise<Inputs> {
  const { cwd, resolver, stdinFilename } = options
  const found = new Map<string, Input>()
  const errors: Text[] = []
  const notices: Text[] = []
  const ignoredBy = async (path: string, base: string) => (resolver === null ? null : await resolver.ignoredBy(path, base))
  /** Takes the files that nothing leaves out; what leaves out the last of them is the answer where all are. */
  const addAll = async (paths: readonly string[], base: string): Promise<IgnoredBy | null> => {
    let left: IgnoredBy | null = null
    let taken = 0
    for (const path of paths) {
      const by = await ignoredBy(path, base)
      if (by) left = by
      else found.set(path, { file: shownPath(cwd, path), path })
      if (!by) taken++
    }
    return taken > 0 ? null : left
  }
  const tellLeftOut = (word: string, by: IgnoredBy) =>
    notices.push(leftOut(word, { ...by, file: by.line === null ? by.file : shownPath(cwd, by.file) }))

  for (const word of given.length === 0 ? ['.'] : given) {
    if (word === '-') {
      const by = stdinFilename === null ? null : await ignoredBy(resolve(cwd, stdinFilename), cwd)
      if (by) tellLeftOut(stdinFilename ?? word, by)
      else found.set('-', { file: stdinFilename ?? '<stdin>', path: null })
      continue
    }
    const path = resolve(cwd, word)
    const stats = await stat(path).catch((error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' || error.code === 'ENOTDIR' ? null : error
    )
    if (stats instanceof Error || (stats && !stats.isDirectory())) {
      // What exists and cannot be opened is a matter of reading, and becomes a finding.
      const by = await addAll([path], dirname(path))
      if (by) tellLeftOut(shownPath(cwd, path), by)
    } else if (stats) {
      const folderBy = (folder: string) => resolver?.folderIgnoredBy(folder, path) ?? null
      const own = folderBy(path)
      if (own) {
        tellLeftOut(word, own)
        continue
      }
      const files = await walk(path, {
        leavesOut: (folder) => folderBy(folder) !== null,
        closed: (folder) => errors.push(closedFolder(shownPath(cwd, folder)))
      })
      if (files.length === 0 || (await addAll(files, path))) notices.push(emptyFolder(word))
    } else {
      const files = options.listed?.has(word) ? null : await matches(word, cwd)
      if (options.listed?.has(word)) errors.push(missingListed(word))
      else if (files === null) errors.push(missing(word, word === given[0] ? nearest(word, options.commands ?? []) : null))
      else if (files.length === 0) errors.push(noMatch(word))
      else {
        const by = await addAll(files, cwd)
        if (by) tellLeftOut(word, by)
      }
    }
  }
  const inputs = [...found.values()].sort((a, b) => compareCodePoints(a.file, b.file))
  return { inputs, errors, notices }
}

/** Null when `word` is no glob. A glob that names no extension (`docs/**`) means the Markdown in it. */
async function matches(word: string, cwd: string): Promise<string[] | null> {
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(word)) return null
  const anyExtension = /\.[^/]*$/.test(word.slice(word.lastIndexOf('/') + 1))
  const pattern = sep === '\\' ? word.replaceAll('\\', '/') : word
  const files = await glob(pattern, {
    cwd,
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**']
  })
  return files.map((file) => resolve(file)).filter((file) => anyExtension || isMarkdown(file))
}
