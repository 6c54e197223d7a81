import { createHash } from 'node:crypto'
import type { Entries, Entry } from './types.ts'

/**
 * Reads what `stringifyCache` wrote: entries, `other` for those of another version of evenhand, null for a text that is broken. The first
 * line holds a hash of the rest, so that no half-written or mended text is taken for results.
 */
export function parseCache(text: string, build: string): Entries | 'other' | null {
  const end = text.indexOf('\n')
  if (end < 0) return null
  const header = headerOf(text.slice(0, end))
  if (header === null) return null
  if (header.build !== build) return 'other'
  const body = text.slice(end + 1)
  if (hashOf(body) !== header.sha256) return null
  const entries = new Map<string, Entry>()
  for (const line of body.split('\n')) {
    const [path, key, json] = line.split('\t')
    if (path && key && json) entries.set(JSON.parse(path), { key, json })
  }
  return entries
}

/** One line of header and one a file: path, key and result, tab-separated; JSON holds no tabs. */
export function stringifyCache(entries: Entries, build: string): string {
  const lines = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { key, json }]) => `${JSON.stringify(path)}\t${key}\t${json}\n`)
  const body = lines.join('')
  return `${JSON.stringify({ evenhandCache: 1, build, sha256: hashOf(body) })}\n${body}`
}

function headerOf(line: string): { readonly build: string; readonly sha256: string } | null {
  try {
    const { evenhandCache, build, sha256 } = JSON.parse(line)
    return typeof evenhandCache === 'number' && typeof build === 'string' && typeof sha256 === 'string'
      ? { build: evenhandCache === 1 ? build : '', sha256 }
      : null
  } catch {
    return null
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
