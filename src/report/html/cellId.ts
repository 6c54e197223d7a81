/** The id of a cell's list of statements; `none` for statements outside of any dimension. */
export function cellId(article: string, dimension: string | null, subject: string): string {
  return `${article}-x-${dimension ?? 'none'}-${subject}`
}
