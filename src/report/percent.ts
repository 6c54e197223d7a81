/** A share between 0 and 1 as whole per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** The same, with a dash where there is nothing to count. */
export function percentOrNothing(share: number | null): string {
  return share === null ? '—' : percent(share)
}
