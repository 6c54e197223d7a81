import { execFileSync } from 'node:child_process'
import { tempFolder } from './tempFolder.ts'

export interface Repository {
  readonly folder: string
  /** Runs git in it, as nobody in particular and without configuration of the machine's. */
  git(...args: string[]): string
  commit(message: string): void
}

/** A repository of these files, committed, which goes when the test is over. */
export function tempRepository(files: Readonly<Record<string, string | Uint8Array>>): Repository {
  const folder = tempFolder(files)
  const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' }
  const env = { ...process.env, ...who, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const commit = (message: string) => {
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', message)
  }
  git('init', '-q', '-b', 'main', '.')
  commit('first')
  return { folder, git, commit }
}
