/** The hard lines of a block's text (`<br>` and two spaces at a line's end), as ranges. */
export function lines(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at === text.length || text[at] === '\u2028') {
      if (at > start) found.push({ start, end: at })
      start = at + 1
    }
  }
  return found
}
