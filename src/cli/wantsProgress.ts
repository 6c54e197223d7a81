import type { Io } from './io.ts'

/** Whether there is a person who looks on: a terminal that can rewrite a line, no CI, and no wish for plain text. */
export function wantsProgress({ stderr, env }: Io): boolean {
  return stderr.isTTY === true && env.TERM !== 'dumb' && !env.CI && !env.NO_COLOR
}
