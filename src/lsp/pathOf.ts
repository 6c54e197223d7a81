import { fileURLToPath } from 'node:url'

/** The absolute path of a `file:` address; null for a document that is no file: one without a name, one of another host. */
export function pathOf(uri: string): string | null {
  if (!uri.startsWith('file:')) return null
  try {
    return fileURLToPath(uri)
  } catch {
    return null
  }
}
