/**
 * Text as one line for output: white space folded, and control characters and bidirectional overrides left out, because
 * in a terminal they can rewrite what stands around them.
 */
export function folded(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim()
}
