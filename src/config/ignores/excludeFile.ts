import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Path of a repository's `info/exclude`, which git keeps for what only this clone leaves out. In a worktree `.git` is a file that leads there. */
export function excludeFile(repository: string): string {
  const own = join(repository, '.git')
  const leadsTo = firstLine(own)?.match(/^gitdir: (.+)$/)?.[1]
  if (leadsTo === undefined) return join(own, 'info/exclude')
  const folder = resolve(repository, leadsTo)
  const common = firstLine(join(folder, 'commondir'))
  return join(common === undefined ? folder : resolve(folder, common), 'info/exclude')
}

function firstLine(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').split('\n')[0]?.trim()
  } catch {
    return undefined
  }
}
