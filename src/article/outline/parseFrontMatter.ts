import { parse } from 'yaml'

/** What YAML front matter says, and what is wrong with it: see `FrontMatter`. */
export function parseFrontMatter(text: string): { readonly data: Readonly<Record<string, unknown>>; readonly fault: string | null } {
  try {
    const data: unknown = parse(text, { logLevel: 'error' })
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return { data: data as Record<string, unknown>, fault: null }
    return { data: {}, fault: data === null || data === undefined ? null : 'not a map' }
  } catch (error) {
    return { data: {}, fault: error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/[:：\s]+$/, '') : String(error) }
  }
}
