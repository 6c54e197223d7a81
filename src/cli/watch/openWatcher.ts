import { basename, resolve } from 'node:path'
import { watch as chokidar } from 'chokidar'
import type { Args } from '../args.ts'
import { isMarkdown } from '../input/walk.ts'

export interface Watcher {
  /** Whether a change of this file may concern every other. */
  concernsAll(path: string): boolean
  onError(listener: (error: NodeJS.ErrnoException) => void): void
}

const SKIPPED = /[\\/](?:node_modules|\.git)(?:[\\/]|$)/
const SETTINGS = /^(?:evenhand\.config\.\w+|package\.json|\.gitignore|\.evenhandignore)$/

/**
 * Watches the files and folders named, the current folder for globs, and the settings in all of them; resolves once it does. `changed` is
 * told absolute paths of what was added, changed or deleted.
 *
 * By chokidar: recursive `fs.watch` of Node 20 misses files in new folders on Linux, tells a save by renaming as a deletion, and watches
 * what is below node_modules.
 */
export async function openWatcher(args: Args, cwd: string, changed: (path: string) => void): Promise<Watcher> {
  const named = args.files.map((word) => resolve(cwd, word))
  const isGlob = args.files.some((word) => /[*?{[]/.test(word))
  const roots = args.files.length === 0 || isGlob ? [...named, cwd] : named
  const settings = [...(args.config === null ? [] : [resolve(cwd, args.config)]), resolve(cwd, 'package.json')]
  const concernsAll = (path: string) => SETTINGS.test(basename(path)) || settings.includes(path)
  const watcher = chokidar([...roots, ...settings], {
    ignoreInitial: true,
    ignored: (path, stats) => {
      const root = roots.find((one) => path.startsWith(one)) ?? ''
      if (SKIPPED.test(path.slice(root.length))) return true
      return stats?.isFile() === true && !isMarkdown(path) && !concernsAll(path) && !named.includes(resolve(path))
    }
  })
  let fail: ((error: NodeJS.ErrnoException) => void) | undefined
  watcher.on('error', (error) => fail?.(error as NodeJS.ErrnoException))
  watcher.on('all', (_, path) => changed(resolve(path)))
  await new Promise<void>((done) => watcher.once('ready', done))
  return {
    concernsAll,
    onError(listener) {
      fail = listener
    }
  }
}
