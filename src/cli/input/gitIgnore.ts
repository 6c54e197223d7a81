import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { repositoryOf } from './repositoryOf.ts'

/** Answers whether git would ignore a path: `.gitignore` files from the repository's root down to the path's folder. */
export interface GitIgnore {
  /** `path` is absolute. */
  ignores(path: string, isFolder: boolean): boolean
}

/** Looks for the repository around `start`; without one, only the `.gitignore` files in `start` and below count. */
export function createGitIgnore(start: string): GitIgnore {
  const root = repositoryOf(start) ?? start
  const rules = new Map<string, Ignore | null>()
  const folders = new Map<string, boolean>()

  function rulesIn(folder: string): Ignore | null {
    const known = rules.get(folder)
    if (known !== undefined) return known
    const read = readRules(join(folder, '.gitignore'))
    rules.set(folder, read)
    return read
  }

  /** A file cannot be brought back when a folder above it is ignored, as git has it. */
  function ignores(path: string, isFolder: boolean): boolean {
    if (path === root || !path.startsWith(root.endsWith(sep) ? root : root + sep)) return false
    const known = isFolder ? folders.get(path) : undefined
    if (known !== undefined) return known
    const parent = dirname(path)
    const answer = ignores(parent, true) || ownAnswer(path, isFolder)
    if (isFolder) folders.set(path, answer)
    return answer
  }

  /** The deepest `.gitignore` that says anything of the path decides. */
  function ownAnswer(path: string, isFolder: boolean): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const found = rulesIn(folder)?.test(relative(folder, path).split(sep).join('/') + (isFolder ? '/' : ''))
      if (found?.ignored || found?.unignored) return found.ignored
      if (folder === root) return false
    }
  }

  return { ignores }
}

function readRules(path: string): Ignore | null {
  try {
    return ignore({ ignorecase: false }).add(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
