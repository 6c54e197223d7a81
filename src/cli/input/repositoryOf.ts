import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The root of the repository around a folder; null where there is none. */
export function repositoryOf(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return null
  }
}
