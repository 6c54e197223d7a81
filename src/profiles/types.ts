/** Which dimensions a kind of comparison should treat. Ids are those of the taxonomy in `src/lexicon/dimensions`. */
export interface Profile {
  readonly id: string
  readonly description: { readonly zh: string; readonly en: string }
  readonly required: readonly string[]
  readonly recommended: readonly string[]
  /** What a dimension is made of: an article that treats one of its parts treats it. */
  readonly parts?: Readonly<Record<string, readonly string[]>>
}
