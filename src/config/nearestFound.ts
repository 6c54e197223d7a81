import type { ConfigPath } from './configSource.ts'

/** For what is missing, the nearest thing around it: `find` answers null for a path that leads nowhere. */
export function nearestFound<Node>(path: ConfigPath, find: (path: ConfigPath) => Node | null): Node | null {
  for (let length = path.length; length >= 0; length--) {
    const found = find(path.slice(0, length))
    if (found !== null) return found
  }
  return null
}
