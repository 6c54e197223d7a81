import type { Report } from './types.ts'

/** One compact report of one article a line, in order: each line stands alone and is valid against the schema of reports. */
export function ndjson(report: Report): string {
  const { articles, unreadable, ...head } = report
  return [
    ...articles.map((article) => ({ ...head, articles: [article], unreadable: [] })),
    ...unreadable.map((one) => ({ ...head, articles: [], unreadable: [one] }))
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
}
