import type { Place } from '../article/types.ts'

interface Placed {
  readonly place: Place
}

/** Parts of a text of so many characters have each a list of what stands in them. */
const BITS = 10
const indexes = new WeakMap<readonly Placed[], ReadonlyMap<number, readonly Placed[]>>()

/** The smallest of a list around a place, the first of equals; null without. The list is gone through once, not once a place. */
export function smallestAround<One extends Placed>(list: readonly One[], { start, end }: Place): One | null {
  let index = indexes.get(list) as ReadonlyMap<number, readonly One[]> | undefined
  if (!index) {
    index = indexOf(list)
    indexes.set(list, index)
  }
  let smallest: One | null = null
  for (const one of index.get(start.offset >> BITS) ?? []) {
    if (one.place.start.offset > start.offset || one.place.end.offset < end.offset) continue
    if (smallest === null || size(one) < size(smallest)) smallest = one
  }
  return smallest
}

function indexOf<One extends Placed>(list: readonly One[]): ReadonlyMap<number, readonly One[]> {
  const index = new Map<number, One[]>()
  for (const one of list) {
    for (let part = one.place.start.offset >> BITS; part <= one.place.end.offset >> BITS; part++) {
      const found = index.get(part)
      if (found) found.push(one)
      else index.set(part, [one])
    }
  }
  return index
}

function size({ place }: Placed): number {
  return place.end.offset - place.start.offset
}
