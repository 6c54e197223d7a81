/** The number of a note as a label: `¹²`, `１２` and `⑫` are all `12`. */
export function noteLabel(written: string): string {
  return written.normalize('NFKC').trim()
}
