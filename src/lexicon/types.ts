/** A well-known system (`systems/*.yml`, or `examples` of the configuration): what it is, and whether its source is open. */
export interface KnownSystem {
  readonly names: readonly string[]
  /** Ids of `system-kinds.yml`; empty where nothing is said of it. */
  readonly kinds: readonly string[]
  /** `mixed`: open in part, under terms that are no open-source licence, or from one version on; null where nothing is said of it. */
  readonly licence: 'open' | 'closed' | 'mixed' | null
  /** Where that can be looked up; null for systems of the configuration. */
  readonly source: string | null
  /** The day of which it is true, as ISO 8601. */
  readonly asOf: string | null
}

/** A kind of system and what messages call it. */
export interface SystemKind {
  readonly id: string
  readonly zh: string
  readonly en: string
}

/** One standard dimension of the taxonomy (`dimensions/<group>.yml`). */
export interface StandardDimension {
  readonly id: string
  readonly group: string
  readonly zh: DimensionWords
  readonly en: DimensionWords
}

export interface DimensionWords {
  readonly name: string
  /** Name the dimension also inside a longer name (`编译速度`, “development cost”). */
  readonly aliases: readonly string[]
  /** Name it only when they are the whole name, being too common elsewhere (`支持`, “use”). */
  readonly alone?: readonly string[]
  readonly meaning: string
}
