import stringWidth from 'string-width'
import type { Io, Output } from './io.ts'

/** Tells how far a run has come. */
export interface Progress {
  /** So many more files are to be read. */
  expect(files: number): void
  /** The next of them is being worked on. */
  step(file: string): void
  /** Takes the line away. */
  clear(): void
}

const PATIENCE = 1000
const INTERVAL = 100

/**
 * One line on standard error, from a second after the first file on, rewritten in place. Whatever else is written to a terminal through the
 * streams given back takes the line away first.
 *
 * @param now milliseconds, from any start.
 */
export function withProgress(io: Io, now: () => number = () => performance.now()): { readonly io: Io; readonly progress: Progress } {
  let total = 0
  let done = 0
  let started: number | null = null
  let drawn = Number.NEGATIVE_INFINITY
  let shown = false
  const clear = () => {
    if (shown) io.stderr.write('\r\u001b[K')
    shown = false
  }
  const clearing = (output: Output): Output => ({
    write(text, done) {
      clear()
      return output.write(text, done)
    },
    on: (event, listener) => output.on?.(event, listener),
    ...(output.isTTY !== undefined && { isTTY: output.isTTY }),
    get columns() {
      return output.columns
    }
  })
  const progress: Progress = {
    expect(files) {
      total += files
    },
    step(file) {
      const at = now()
      started ??= at
      done++
      if (at - started < PATIENCE || at - drawn < INTERVAL) return
      drawn = at
      io.stderr.write(`\r${fitting(`${done}/${total}  ${file}`, (io.stderr.columns ?? 80) - 1)}\u001b[K`)
      shown = true
    },
    clear
  }
  const stdout = io.stdout.isTTY ? clearing(io.stdout) : io.stdout
  return { io: { ...io, stdout, stderr: clearing(io.stderr) }, progress }
}

/** As much of the text as fits into one line of the terminal, without characters that would move its cursor. */
function fitting(text: string, columns: number): string {
  let line = ''
  for (const letter of text.replace(/\p{C}/gu, '')) {
    if (stringWidth(line) + stringWidth(letter) > columns) break
    line += letter
  }
  return line
}
