import type { Text } from './wording.ts'

/** A configuration that cannot be used. Each text names the file, the place in it, what was given and what is allowed. */
export class ConfigError extends Error {
  readonly texts: readonly Text[]
  /** True where there is no such file. */
  readonly missing: boolean

  constructor(texts: readonly Text[], { missing = false }: { readonly missing?: boolean } = {}) {
    super(texts.map((text) => text.en).join('\n'))
    this.name = 'ConfigError'
    this.texts = texts
    this.missing = missing
  }
}
