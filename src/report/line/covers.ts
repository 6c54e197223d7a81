interface Lines {
  readonly line: number
  readonly endLine?: number
  readonly endColumn?: number
}

/** A test of whether a place in JSON form has anything of a line; one that ends at a line's first column has nothing of it. */
export function covers(line: number): (place: Lines) => boolean {
  return ({ line: start, endLine = start, endColumn = 2 }) =>
    start <= line && line <= (endColumn === 1 && endLine > start ? endLine - 1 : endLine)
}
