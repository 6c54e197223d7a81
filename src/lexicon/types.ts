/** One standard dimension of the taxonomy (`dimensions/<group>.yml`). */
export interface StandardDimension {
  readonly id: string
  readonly group: string
  readonly zh: { readonly name: string; readonly aliases: readonly string[]; readonly meaning: string }
  readonly en: { readonly name: string; readonly aliases: readonly string[]; readonly meaning: string }
}
