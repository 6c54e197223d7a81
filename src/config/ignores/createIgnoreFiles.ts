import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore, type TestResult } from 'ignore'
import { excludeFile } from './excludeFile.ts'
import { readIgnoreFile } from './readIgnoreFile.ts'
import { repositoryOf } from './repositoryOf.ts'
import type { IgnoredBy } from './types.ts'

/** What `.gitignore` and `.evenhandignore` leave out, from the repository's root down to the path's folder. */
export interface IgnoreFiles {
  /**
   * What leaves out the file at an absolute path, or null.
   *
   * @param base where ignore files begin to count outside of any repository and of `cwd`.
   */
  ignoredBy(path: string, base: string): IgnoredBy | null
  folderIgnoredBy(path: string, base: string): IgnoredBy | null
}

/**
 * Reads each ignore file once. In one folder `.evenhandignore` stands under `.gitignore`, so that it can bring back what
 * git ignores; git's own `info/exclude` stands above both.
 */
export function createIgnoreFiles(cwd: string, unreadable: (path: string, why: string) => void): IgnoreFiles {
  const repositories = new Map<string, string | null>()
  const rules = new Map<string, Ignore | null>()
  const folders = new Map<string, IgnoredBy | null>()

  function rootOf(folder: string, base: string): string {
    return repositoryOf(folder, repositories) ?? (isBelow(cwd, folder) ? cwd : isBelow(base, folder) ? base : folder)
  }

  function rulesIn(folder: string, isRoot: boolean): Ignore | null {
    const known = rules.get(folder)
    if (known !== undefined) return known
    const files = [...(isRoot ? [excludeFile(folder)] : []), join(folder, '.gitignore'), join(folder, '.evenhandignore')]
    const patterns = files.flatMap((file) => readIgnoreFile(file, unreadable))
    const made = patterns.length === 0 ? null : ignore({ ignorecase: false }).add(patterns)
    rules.set(folder, made)
    return made
  }

  /** A file cannot be brought back when a folder above it is ignored, as git has it. */
  function answer(path: string, isFolder: boolean, root: string): IgnoredBy | null {
    if (!isBelow(root, path) || path === root) return null
    const key = `${root}\n${path}`
    const known = isFolder ? folders.get(key) : undefined
    if (known !== undefined) return known
    const found = answer(dirname(path), true, root) ?? ownAnswer(path, isFolder, root)
    if (isFolder) folders.set(key, found)
    return found
  }

  /** The deepest folder whose files say anything of the path decides. */
  function ownAnswer(path: string, isFolder: boolean, root: string): IgnoredBy | null {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const found = rulesIn(folder, folder === root)?.test(relative(folder, path).split(sep).join('/') + (isFolder ? '/' : ''))
      if (found?.ignored || found?.unignored) return ignoredBy(found)
      if (folder === root) return null
    }
  }

  return {
    ignoredBy: (path, base) => answer(path, false, rootOf(dirname(path), base)),
    folderIgnoredBy: (path, base) => answer(path, true, rootOf(dirname(path), base))
  }
}

function ignoredBy({ ignored, rule }: TestResult): IgnoredBy | null {
  const [, line, file] = rule?.mark?.match(/^(\d+):(.*)$/s) ?? []
  return ignored ? { file: file ?? '', line: Number(line), pattern: rule?.pattern ?? '' } : null
}

function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
