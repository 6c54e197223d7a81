import type { Rule } from '../rule.ts'
import type { JobWorker } from './worker/types.ts'

/** Where text goes: `process.stdout` and `process.stderr` fit, so does a list in a test. */
export interface Output {
  write(text: string, done?: (error?: Error | null) => void): unknown
  on?(event: 'error', listener: (error: Error) => void): unknown
  readonly isTTY?: boolean
  readonly columns?: number | undefined
}

/** All that the command line touches of the world, besides files. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute path that given paths are relative to. */
  readonly cwd: string
  /** The rules, loaded when a command wants them. */
  readonly rules: () => Promise<readonly Rule[]>
  /** How to start a worker that knows the same rules; without it all is done in this thread. */
  readonly workers?: () => Promise<() => JobWorker>
}
