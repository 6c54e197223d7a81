import type { Hunk } from '../../lint/changedFindings.ts'
import { runGit } from './runGit.ts'
import type { ChangedFile, Side } from './types.ts'

/** The changed stretches of one file, both lines 1-based, in order. */
export async function hunksOf(root: string, commit: string, { oldPath, path }: ChangedFile, side: Side): Promise<Hunk[]> {
  const options = ['-U0', '-M', '--no-color', '--no-ext-diff', '--no-textconv', '--text', ...(side === 'staged' ? ['--cached'] : [])]
  const paths = [...new Set([oldPath, path])].filter((one) => one !== null)
  const { stdout } = await runGit(root, ['diff', '-z', ...options, commit, '--', ...paths])
  const lines = stdout.toString('latin1').matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)
  return [...lines].map(([, oldStart, oldCount = '1', start, count = '1']) => ({
    oldStart: Number(oldStart),
    oldCount: Number(oldCount),
    start: Number(start),
    count: Number(count)
  }))
}
