import { runGit } from './runGit.ts'
import type { ChangedFile, Side } from './types.ts'

/**
 * The files that differ from a commit (null: from nothing, before the first commit), renames followed. Files that git does
 * not know yet are added ones, unless they are ignored; staged ones are known.
 */
export async function changedFiles(root: string, commit: string | null, side: Side): Promise<ChangedFile[]> {
  const against = commit === null ? await emptyTree(root) : commit
  const options = ['--name-status', '-z', '-M', '--no-ext-diff', ...(side === 'staged' ? ['--cached'] : [])]
  const { stdout } = await runGit(root, ['diff', ...options, against, '--'])
  const words = stdout.toString().split('\0')
  const files: ChangedFile[] = []
  for (let at = 0; at + 1 < words.length; ) {
    const status = words[at++]![0]
    const first = words[at++]!
    if (status === 'R') files.push({ oldPath: first, path: words[at++]! })
    else if (status === 'C') files.push({ oldPath: null, path: words[at++]! })
    else files.push({ oldPath: status === 'A' ? null : first, path: status === 'D' ? null : first })
  }
  if (side === 'staged') return files
  const untracked = await runGit(root, ['ls-files', '-z', '--others', '--exclude-standard'])
  const fresh = untracked.stdout.toString().split('\0').filter(Boolean)
  // A file taken out of the index and left in the folder is deleted and untracked: it has changed.
  return [
    ...files.filter(({ path, oldPath }) => path !== null || !fresh.includes(oldPath ?? '')),
    ...fresh.map((path) => ({ path, oldPath: files.some((one) => one.path === null && one.oldPath === path) ? path : null }))
  ]
}

async function emptyTree(root: string): Promise<string> {
  const { stdout } = await runGit(root, ['hash-object', '-t', 'tree', '--stdin'])
  return stdout.toString().trim()
}
