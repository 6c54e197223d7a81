import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const skipped = new Set(['node_modules', '.git'])

export interface Walk {
  /** Whether a folder (absolute path) is left out with all that is in it. */
  readonly leavesOut: (folder: string) => boolean
  /** Told which folders cannot be opened. */
  readonly closed: (folder: string) => void
}

/** Whether a file holds Markdown, by its extension. */
export function isMarkdown(path: string): boolean {
  return /\.(md|markdown|mdx)$/i.test(path)
}

/**
 * The Markdown files below `folder` (absolute paths, no order). Links to files are followed, links to folders are not, so
 * no circle is walked.
 */
export async function walk(folder: string, { leavesOut, closed }: Walk): Promise<string[]> {
  const files: string[] = []
  const waiting = [folder]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const current = next
    const entries = await readdir(current, { withFileTypes: true }).catch(() => null)
    if (!entries) closed(current)
    for (const entry of entries ?? []) {
      const path = join(current, entry.name)
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name) && !leavesOut(path)) waiting.push(path)
      } else if (isMarkdown(entry.name) && (entry.isFile() || (await leadsToFile(path)))) files.push(path)
    }
  }
  return files
}

async function leadsToFile(link: string): Promise<boolean> {
  const stats = await stat(link).catch(() => null)
  return stats?.isFile() === true
}
