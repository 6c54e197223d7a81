import type { Place } from '../types.ts'

/** A subject that the front matter or the configuration names; it wins over what is read. */
export interface DeclaredSubject {
  readonly name: string
  readonly aliases: readonly string[]
  readonly place: Place | null
}
