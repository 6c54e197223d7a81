import { UsageError } from '../usageError.ts'
import { runGit } from './runGit.ts'

/**
 * The commit that a revision names, as its full id. `REV...` means the commit at which the work in hand parted from REV,
 * as `git diff REV...` has it. Throws `UsageError` for what names none.
 */
export async function commitOf(root: string, revision: string): Promise<string> {
  const parted = revision.endsWith('...')
  const name = parted ? revision.slice(0, -3) : revision
  const { code, stdout } = await runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  const id = stdout.toString().trim()
  if (code !== 0 || !/^[0-9a-f]{40,64}$/.test(id)) throw unknown(name)
  if (!parted) return id
  const base = await runGit(root, ['merge-base', id, 'HEAD'])
  const common = base.stdout.toString().trim()
  if (base.code !== 0 || common === '')
    throw new UsageError({
      zh: `\`${name}\` 与当前提交没有共同的祖先，浅克隆时请取回完整历史（如 fetch-depth: 0）`,
      en: `\`${name}\` has no ancestor in common with the current commit; a shallow clone wants its history (fetch-depth: 0)`
    })
  return common
}

function unknown(name: string): UsageError {
  return new UsageError({
    zh: `git 不认得版本 \`${name}\`，应为提交、分支或标签；浅克隆时请先取回它（如 fetch-depth: 0）`,
    en: `git knows no revision \`${name}\`, expected a commit, branch or tag; a shallow clone must fetch it first (fetch-depth: 0)`
  })
}
