/** A share between 0 and 1 as whole per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
