import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The git repository around a folder: the nearest folder that holds `.git`, or null.
 *
 * @param known what was found before, by folder.
 */
export function repositoryOf(folder: string, known = new Map<string, string | null>()): string | null {
  const before = known.get(folder)
  if (before !== undefined) return before
  const above = dirname(folder)
  const found = existsSync(join(folder, '.git')) ? folder : above === folder ? null : repositoryOf(above, known)
  known.set(folder, found)
  return found
}
