/**
 * Does work on items as they come, on up to `width()` at once, and gives the results in the order of the items. No item is asked for before
 * there is room for it, so that memory does not grow with their number.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  width: () => number,
  work: (item: Item) => Promise<Result>
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = []
  for await (const item of items) {
    const started = work(item)
    // Whatever fails is thrown when its turn comes; until then nobody listens.
    started.catch(() => {})
    waiting.push(started)
    while (waiting.length >= width()) yield await waiting.shift()!
  }
  while (waiting.length > 0) yield await waiting.shift()!
}
