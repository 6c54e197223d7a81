import { relative, sep } from 'node:path'

/** A path as results and messages show it: relative to `cwd`, with forward slashes. */
export function shownPath(cwd: string, path: string): string {
  const shown = relative(cwd, path)
  return sep === '/' ? shown : shown.split(sep).join('/')
}
