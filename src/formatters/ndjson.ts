import type { FileResult } from '../lint/types.ts'
import { fileJson } from '../report/fileJson.ts'
import { sortResults } from './sortResults.ts'
import { stringify } from './stringify.ts'

/** For pipes: one line a file, its entry of the JSON output, as `schema/lint-line.schema.json` describes it. */
export function ndjson(results: readonly FileResult[]): string {
  return sortResults(results)
    .map((result) => `${stringify(fileJson(result), 0)}\n`)
    .join('')
}
