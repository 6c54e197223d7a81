/** A line that `explain` is asked about. */
export interface LineTarget {
  /** As given; `-` for standard input. */
  readonly file: string
  /** 1-based. */
  readonly line: number
}

/**
 * What `FILE:LINE` or `FILE:LINE:COLUMN`, as findings print it, may mean: the longest file name first, as file names may
 * hold colons (`C:\a.md:12`, `a:1.md:12`, `log:3:12`). Empty for a word that names no line.
 */
export function lineTargets(word: string): LineTarget[] {
  const targets: LineTarget[] = []
  // What is copied out of a terminal may end in a colon.
  let rest = word.replace(/:$/, '')
  for (let turn = 0; turn < 2; turn++) {
    const match = /^([\s\S]+):(\d{1,9})$/.exec(rest)
    if (!match) break
    targets.push({ file: match[1] ?? '', line: Number(match[2]) })
    rest = match[1] ?? ''
  }
  return targets
}
