import { relative, sep } from 'node:path'
import picomatch from 'picomatch'

/**
 * Whether the globs of an override mean the file at an absolute path: one fits, and none of those that begin with `!`.
 *
 * @param folder what they are relative to; nothing outside of it fits.
 */
export function matchesFiles(files: string | readonly string[], folder: string, path: string): boolean {
  const shown = relative(folder, path).split(sep).join('/')
  if (shown === '' || shown.startsWith('../')) return false
  const globs = typeof files === 'string' ? [files] : files
  const fits = (glob: string) => isMatch(shown, glob.replace(/^\.?\//, '').replace(/\/$/, '/**'))
  const taken = globs.filter((glob) => !glob.startsWith('!'))
  const left = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  // Globs that only take out take out of everything.
  return (taken.length === 0 || taken.some(fits)) && !left.some(fits)
}

const matchers = new Map<string, (path: string) => boolean>()

function isMatch(path: string, glob: string): boolean {
  // As in .gitignore, a name alone is looked for in every folder. Letters of a path may be written composed or not.
  const known = matchers.get(glob) ?? picomatch(glob.normalize(), { dot: true, basename: !glob.includes('/'), nonegate: true })
  matchers.set(glob, known)
  return known(path.normalize())
}
