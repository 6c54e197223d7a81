import { runGit } from './runGit.ts'

/** The current commit; null before the first one. */
export async function headOf(root: string): Promise<string | null> {
  const { code, stdout } = await runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  return code === 0 ? stdout.toString().trim() : null
}
