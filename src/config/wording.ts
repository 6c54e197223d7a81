import type { Language } from '../article/types.ts'

/** A finished sentence in both languages, without a final stop; the host picks one. */
export type Text = Readonly<Record<Language, string>>
