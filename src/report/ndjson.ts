import type { Report } from './types.ts'

/**
 * One compact line per article, in order: its entry of the report behind the head of the report, so that each line stands
 * alone. A file that could not be read gives a line with `file` and `error`. The lines follow `schema/report-line.schema.json`.
 */
export function ndjson({ articles, unreadable, ...head }: Report): string {
  return [...articles.map((article) => ({ ...head, ...article })), ...unreadable.map(({ file, reason }) => ({ file, error: reason }))]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
}
