const NOTHING = /^[\s\-–—/⚪○]*$/u

/** A cell without words or a mark that grants something: empty, `-`, `—`, `⚪`. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text)
}
