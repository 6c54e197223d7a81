import type { FormatName } from './formats.ts'
import type { Formatter } from './types.ts'

/** Each is loaded when it is called for. */
const loaders: Readonly<Record<FormatName, () => Promise<Formatter>>> = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  sarif: async () => (await import('./sarif/sarif.ts')).sarif,
  github: async () => (await import('./github/github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  rdjson: async () => (await import('./rdjson.ts')).rdjson
}

/** The formatter of a name of the table. */
export function loadFormatter(name: FormatName): Promise<Formatter> {
  return loaders[name]()
}
