import { Readable } from 'node:stream'
import { rules } from '../../rules/index.ts'
import type { Io, Output } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'

export interface Played {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Stage {
  readonly cwd: string
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array | string>
  readonly env?: Io['env']
  readonly rules?: Io['rules']
  readonly workers?: Io['workers']
  readonly stdout?: Partial<Output>
}

/** Runs the command line in this process, in English, without a terminal, and collects what it writes. */
export async function play(argv: readonly string[], { cwd, stdin = '', env = {}, stdout = {}, ...rest }: Stage): Promise<Played> {
  const written = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr'): Output => ({
    write(text, done) {
      written[name] += text
      done?.()
    }
  })
  const code = await run(argv, {
    stdin: typeof stdin === 'string' || stdin instanceof Uint8Array ? Readable.from([stdin]) : stdin,
    stdout: { ...output('stdout'), ...stdout },
    stderr: output('stderr'),
    env: { LANG: 'en_GB.UTF-8', ...env },
    cwd,
    rules: rest.rules ?? (async () => rules),
    ...(rest.workers && { workers: rest.workers })
  })
  return { code, ...written }
}
