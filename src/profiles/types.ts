/** Which dimensions a kind of comparison should treat. Ids are those of the taxonomy in `src/lexicon/dimensions`, or names the user defined. */
export interface Profile {
  readonly id: string
  readonly description: { readonly zh: string; readonly en: string }
  readonly required: readonly string[]
  readonly recommended: readonly string[]
  /** What a dimension is made of: an article that treats one of its parts treats it. */
  readonly parts?: Readonly<Record<string, readonly string[]>>
  /** Id of the profile it was made from. */
  readonly extends?: string
  /** Requires each decision driver that the article itself lists, too. */
  readonly drivers?: boolean
}

/** A profile as a user writes it, by its id in the configuration. Dimensions are ids of the taxonomy, or names or aliases of configured ones. */
export interface ProfileDefinition {
  /** One text serves both languages. */
  readonly description?: string | { readonly zh: string; readonly en: string } | undefined
  /** Id of the profile to start from; its own id means the shipped profile of that name. */
  readonly extends?: string | undefined
  readonly required?: readonly string[] | undefined
  readonly recommended?: readonly string[] | undefined
  /** Dimensions of the profile it extends that this one does not ask for. */
  readonly without?: readonly string[] | undefined
  readonly parts?: Readonly<Record<string, readonly string[]>> | undefined
}
