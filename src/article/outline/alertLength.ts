const ALERT = /^\[!(?:note|tip|important|warning|caution)\]\s*/i

/** Length of the mark `[!NOTE]` that makes a block quote one of GitHub's alerts, a note of the author's own; 0 without. */
export function alertLength(text: string): number {
  return text.match(ALERT)?.[0].length ?? 0
}
