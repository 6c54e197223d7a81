import { resolve } from 'node:path'
import { UsageError } from '../usageError.ts'
import { runGit } from './runGit.ts'

/** The root of the repository that `cwd` is in, as seen from `cwd` (links are kept). Throws `UsageError` outside of one. */
export async function rootOf(cwd: string, option: string): Promise<string> {
  const { code, stdout } = await runGit(cwd, ['rev-parse', '--is-inside-work-tree', '--show-cdup'])
  const [inside, up = ''] = stdout.toString().split('\n')
  if (code === 0 && inside === 'true') return resolve(cwd, up)
  throw new UsageError({
    zh: `\`${option}\` 要在 git 仓库里用，\`${cwd}\` 不在任何仓库里`,
    en: `\`${option}\` wants a git repository, \`${cwd}\` is in none`
  })
}
