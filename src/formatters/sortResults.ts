import type { FileResult } from '../lint/types.ts'

/** Results by path, by code unit: the order of every output, whatever order the files were read in. */
export function sortResults(results: readonly FileResult[]): FileResult[] {
  return [...results].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
}
