import type { Output } from './io.ts'

/** Writes in order and waits for the reader at the other end. */
export interface Writer {
  /** Resolves once `text` has been handed over; false when nobody reads any more (a closed pipe), which is no error. */
  write(text: string): Promise<boolean>
}

/** A writer on `output`. Rejects for every fault but a closed pipe. */
export function createWriter(output: Output): Writer {
  let closed = false
  // Without a listener, Node ends the process with a stack trace when `| head` has read enough.
  output.on?.('error', (error) => {
    closed ||= isClosedPipe(error)
  })
  return {
    write(text) {
      if (closed || text === '') return Promise.resolve(!closed)
      return new Promise((resolve, reject) => {
        output.write(text, (error) => {
          if (error && !isClosedPipe(error)) return reject(error)
          if (error) closed = true
          resolve(!closed)
        })
      })
    }
  }
}

function isClosedPipe(error: Error): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ERR_STREAM_WRITE_AFTER_END'
}
