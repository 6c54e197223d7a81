import { COMMENT } from './comment.ts'

/**
 * Says for a 1-based line which next one holds anything but white space and control comments; comments may be stacked.
 * Where none does, the line right after stands in. The text is looked through once, however often it is asked.
 */
export function lineAfter(source: string): (line: number) => number {
  let next: number[] | undefined
  return (line) => {
    next ??= nextFull(source)
    return next[line] ?? line + 1
  }
}

/** Index: a number of lines from the start; value: the first full line behind them, undefined where none is. */
function nextFull(source: string): number[] {
  const lines = source.split(/\r\n|\r|\n/)
  const next: number[] = []
  for (let index = lines.length - 1; index >= 0; index--) {
    const found = lines[index]!.replace(COMMENT, '').trim() === '' ? next[index + 1] : index + 1
    if (found !== undefined) next[index] = found
  }
  return next
}
