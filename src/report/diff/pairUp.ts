import { similarity } from '../../text/similarity.ts'

/** How to know an item of the old version again in the new one. */
export interface Likeness<Item> {
  /** Items of one key are the same; the first of them goes with the first. */
  readonly key: (item: Item) => string
  /** What is compared when no key matches; null for items that must match by key. */
  readonly text: ((item: Item) => string) | null
  /** Items are compared within one group only. */
  readonly group: (item: Item) => string
  /** Down to which likeness (0 to 1) two texts are one text with a small edit. */
  readonly least: number
}

export interface Pairs<Item> {
  readonly pairs: readonly (readonly [old: Item, now: Item])[]
  /** Of the old version, without a counterpart. */
  readonly gone: readonly Item[]
  /** Of the new version, without a counterpart. */
  readonly fresh: readonly Item[]
}

/** More comparisons than this are not worth the wait: what has no key in common then counts as another. */
const MOST = 200_000

/** Pairs the items of two versions: by key, then the most alike first. Order is kept. */
export function pairUp<Item>(old: readonly Item[], now: readonly Item[], likeness: Likeness<Item>): Pairs<Item> {
  const partner = new Map<Item, Item>()
  const taken = new Set<Item>()
  const take = (before: Item, after: Item) => {
    partner.set(after, before)
    taken.add(before)
  }
  const waiting = new Map<string, Item[]>()
  for (const one of old) waiting.set(likeness.key(one), [...(waiting.get(likeness.key(one)) ?? []), one])
  for (const one of now) {
    const before = waiting.get(likeness.key(one))?.shift()
    if (before !== undefined) take(before, one)
  }
  for (const { before, after } of nearPairs(
    old.filter((one) => !taken.has(one)),
    now.filter((one) => !partner.has(one)),
    likeness
  ))
    if (!taken.has(before) && !partner.has(after)) take(before, after)
  return {
    pairs: now.flatMap((one) => (partner.has(one) ? [[partner.get(one)!, one] as const] : [])),
    gone: old.filter((one) => !taken.has(one)),
    fresh: now.filter((one) => !partner.has(one))
  }
}

function nearPairs<Item>(old: readonly Item[], now: readonly Item[], { text, group, least }: Likeness<Item>) {
  if (!text || old.length * now.length > MOST) return []
  const found: { before: Item; after: Item; alike: number }[] = []
  for (const before of old)
    for (const after of now) {
      if (group(before) !== group(after)) continue
      const alike = similarity(text(before), text(after))
      if (alike >= least) found.push({ before, after, alike })
    }
  return found.sort((a, b) => b.alike - a.alike)
}
