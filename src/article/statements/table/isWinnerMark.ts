/** A mark that may stand for “this one wins” where it is alone in its row: `x`, `✓`. */
export function isWinnerMark(text: string): boolean {
  return /^[xX×✓✔√✅]$/u.test(text)
}
