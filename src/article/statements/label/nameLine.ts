const LONGEST = 40

/**
 * The length of a short first line that labels an item, before a second one that begins a sentence; 0 where there is none.
 *
 * ```
 * - Cost
 *   Cost is what …
 *   - its items
 * ```
 */
export function nameLine(text: string): number {
  const end = text.search(/[\n\u2028]/)
  if (end <= 0 || end > LONGEST || /[,，。.;；!！?？]$/.test(text.slice(0, end).trim())) return 0
  return /^\s*[\p{Lu}\p{Script=Han}]/u.test(text.slice(end + 1, end + LONGEST)) ? end : 0
}
