/**
 * How many items at the beginning of a sorted list hold the condition, found in logarithmic time. It is also the index of the
 * first that does not.
 *
 * @param holds true for the first items, false for all that follow.
 */
export function countWhile<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
