import { stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import ignore from 'ignore'
import type { Text } from '../../config/wording.ts'
import { compareCodePoints } from '../../text/compareCodePoints.ts'
import { nearest } from '../../text/nearest.ts'
import { createGitIgnore, type GitIgnore } from './gitIgnore.ts'
import { closedFolder, emptyFolder, leftOut, missing, noMatch } from './inputTexts.ts'
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
  readonly stdinFilename: string
  /** The configuration's `ignores`, and the folder they are relative to. */
  readonly ignores: { readonly folder: string; readonly globs: readonly string[] } | null
}

/** Turns the words of the command line (files, folders, globs, `-`; the current folder without any) into files. */
export async function findInputs(given: readonly string[], options: FindOptions): Promise<Inputs> {
  const { cwd } = options
  const found = new Map<string, Input>()
  const errors: Text[] = []
  const notices: Text[] = []
  const gitIgnore = createGitIgnore(cwd)
  const isIgnored = configIgnores(options)
  const add = (path: string) => {
    const wanted = !isIgnored(path)
    if (wanted) found.set(path, { file: shownPath(cwd, path), path })
    return wanted
  }
  for (const word of given.length === 0 ? ['.'] : given) {
    if (word === '-') {
      found.set('-', { file: options.stdinFilename, path: null })
      continue
    }
    const path = resolve(cwd, word)
    const stats = await stat(path).catch((error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' || error.code === 'ENOTDIR' ? null : error
    )
    if (stats instanceof Error || (stats && !stats.isDirectory())) {
      // What exists and cannot be opened is a matter of reading, and becomes a finding.
      if (!add(path)) notices.push(leftOut(shownPath(cwd, path)))
    } else if (stats) {
      const files = await walk(
        path,
        `${path}${sep}`.startsWith(cwd.endsWith(sep) ? cwd : cwd + sep) ? gitIgnore : createGitIgnore(path),
        (folder) => errors.push(closedFolder(shownPath(cwd, folder)))
      )
      if (files.filter(add).length === 0) notices.push(emptyFolder(word))
    } else {
      const files = await matches(word, cwd, gitIgnore)
      if (files === null) errors.push(missing(word, word === given[0] ? nearest(word, options.commands ?? []) : null))
      else if (files.length === 0) errors.push(noMatch(word))
      else if (files.filter(add).length === 0) notices.push(leftOut(word))
    }
  }
  const inputs = [...found.values()].sort((a, b) => compareCodePoints(a.file, b.file))
  return { inputs, errors, notices }
}

/** Null when `word` is no glob. A glob that names no extension (`docs/**`) means the Markdown in it. */
async function matches(word: string, cwd: string, gitIgnore: GitIgnore): Promise<string[] | null> {
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(word)) return null
  const anyExtension = /\.[^/]*$/.test(word.slice(word.lastIndexOf('/') + 1))
  const pattern = process.platform === 'win32' ? word.replaceAll('\\', '/') : word
  const files = await glob(pattern, {
    cwd,
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**']
  })
  return files.map((file) => resolve(file)).filter((file) => (anyExtension || isMarkdown(file)) && !gitIgnore.ignores(file, false))
}

function configIgnores({ ignores }: FindOptions): (path: string) => boolean {
  if (!ignores || ignores.globs.length === 0) return () => false
  const rules = ignore({ ignorecase: false }).add([...ignores.globs])
  return (path) => {
    const shown = shownPath(ignores.folder, path)
    return shown !== '' && !shown.startsWith('../') && ignore.isPathValid(shown) && rules.ignores(shown)
  }
}
