import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The name in a folder that is nobody's cache folder. */
const OWN = '.evenhandcache'

/**
 * Where the cache is kept (absolute): at the path given, in it where that is a folder; by default where the tools of a project keep theirs,
 * under the nearest `node_modules` from `cwd` up to the root of the repository, else beside the texts.
 */
export function cachePath(given: string | null, cwd: string): string {
  if (given !== null) {
    const path = resolve(cwd, given)
    const isFolder = /[\\/]$/.test(given) || (existsSync(path) && statSync(path).isDirectory())
    return isFolder ? join(path, OWN) : path
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules')
    if (existsSync(modules)) return join(modules, '.cache', 'evenhand', 'results')
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return join(cwd, OWN)
  }
}
