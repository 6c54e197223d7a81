import { spawn } from 'node:child_process'
import { UsageError } from '../usageError.ts'

export interface GitAnswer {
  readonly code: number | null
  readonly stdout: Buffer
  /** True once more than the limit came: the answer is cut there. */
  readonly cut: boolean
}

/**
 * Runs git in a folder with a list of arguments, never through a shell. Its language is fixed, no configuration of
 * the user's makes it call another program for a diff, and it takes no locks. Throws `UsageError` where there is no git.
 */
export function runGit(cwd: string, args: readonly string[], limit = Number.POSITIVE_INFINITY): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--no-pager', '--literal-pathspecs', '-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', ...args], {
      cwd,
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
      stdio: ['ignore', 'pipe', 'ignore']
    })
    const chunks: Buffer[] = []
    let size = 0
    let cut = false
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      else if (!cut) {
        cut = true
        child.kill()
      }
    })
    child.on('error', (error: NodeJS.ErrnoException) => {
      const why = error.code ?? error.message
      reject(new UsageError({ zh: `运行不了 git（${why}）`, en: `cannot run git (${why})` }))
    })
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(chunks), cut }))
  })
}
