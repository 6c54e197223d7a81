const feed = 0x0a

/** Splits a stream of bytes at line feeds; a line longer than `limit` bytes comes as null, without being held in memory. */
export async function* lines(stream: AsyncIterable<Uint8Array | string>, limit: number): AsyncGenerator<Uint8Array | null> {
  let held: Uint8Array[] = []
  let size = 0
  const take = (): Uint8Array | null => {
    const line = size > limit ? null : held.length === 1 ? held[0]! : Buffer.concat(held)
    held = []
    size = 0
    return line
  }
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let start = 0
    for (let end = bytes.indexOf(feed); end >= 0; end = bytes.indexOf(feed, start)) {
      hold(bytes.subarray(start, end))
      yield take()
      start = end + 1
    }
    hold(bytes.subarray(start))
  }
  if (size > 0) yield take()

  function hold(part: Uint8Array): void {
    size += part.length
    if (size > limit) held = []
    else if (part.length > 0) held.push(part)
  }
}
