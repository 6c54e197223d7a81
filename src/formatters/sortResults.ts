import type { FileResult } from '../lint/types.ts'
import { compareCodePoints } from '../text/compareCodePoints.ts'

/** Results by path, by code point: the order of every output, whatever order the files were read in. */
export function sortResults(results: readonly FileResult[]): FileResult[] {
  return [...results].sort((a, b) => compareCodePoints(a.file, b.file))
}
