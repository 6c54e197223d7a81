import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * The page of a rule (`rules/ID/README.md` of the package), or null where there is none. Looked for upward from here, as the
 * bundle stands at another depth than the sources.
 */
export async function rulePageOf(id: string): Promise<string | null> {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const path = join(folder, 'rules', id, 'README.md')
    if (existsSync(path)) return await readFile(path, 'utf8')
    if (dirname(folder) === folder) return null
  }
}
