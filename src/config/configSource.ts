import { pathOf } from './unexpected.ts'

export type ConfigPath = readonly PropertyKey[]

/** The 1-based place of a value, or of the key it stands under; null where the format keeps no places. */
export type Locate = (path: ConfigPath, part: 'key' | 'value') => { readonly line: number; readonly column: number } | null

/** A parsed text and where its values stand. */
export interface Parsed {
  readonly value: unknown
  readonly locate: Locate
}

/** What stands in a configuration file, not yet validated, and how messages point into it. */
export interface ConfigSource {
  readonly value: unknown
  /** `evenhand.config.yml:3:5`; without line and column where the format keeps no places. */
  where(path: ConfigPath, part?: 'key' | 'value'): string
  /** `rules.vague-source[0]`. */
  named(path: ConfigPath): string
}

/**
 * @param shown the file as messages name it.
 * @param prefix what leads from the file's root to `value`: `evenhand` in package.json.
 */
export function createSource(shown: string, value: unknown, locate: Locate, prefix: ConfigPath = []): ConfigSource {
  return {
    value,
    where(path, part = 'value') {
      const place = locate([...prefix, ...path], part)
      return place ? `${shown}:${place.line}:${place.column}` : shown
    },
    named: (path) => pathOf([...prefix, ...path])
  }
}
