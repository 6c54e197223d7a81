/** The share of a list, 0 to 1, for which a question is answered by yes; null for an empty list. */
export function shareOf<One>(list: readonly One[], isSo: (one: One) => boolean): number | null {
  return list.length === 0 ? null : list.filter(isSo).length / list.length
}
