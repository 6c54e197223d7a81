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
