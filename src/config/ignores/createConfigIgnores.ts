import ignore, { type Ignore } from 'ignore'
import { shownPath } from '../shownPath.ts'
import type { Layer } from '../types.ts'
import type { IgnoredBy } from './types.ts'

/** Makes a function that says which `ignores` of a configuration leaves out the file at an absolute path. Of several layers later ones win. */
export function createConfigIgnores(): (layers: readonly Layer[], path: string) => IgnoredBy | null {
  const made = new WeakMap<Layer, Ignore>()
  const rulesOf = (layer: Layer, globs: readonly string[]) => {
    const known = made.get(layer) ?? ignore({ ignorecase: false }).add([...globs])
    made.set(layer, known)
    return known
  }
  return (layers, path) => {
    for (const layer of [...layers].reverse()) {
      const { ignores = [] } = layer.config
      const shown = shownPath(layer.folder, path)
      if (ignores.length === 0 || !ignore.isPathValid(shown)) continue
      const { ignored, unignored, rule } = rulesOf(layer, ignores).test(shown)
      if (ignored) return { file: layer.name, line: null, pattern: rule?.pattern ?? '' }
      if (unignored) return null
    }
    return null
  }
}
