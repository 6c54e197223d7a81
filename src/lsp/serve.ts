import type { Readable, Writable } from 'node:stream'
import { createConnection, ProposedFeatures, type WatchDog } from 'vscode-languageserver'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import type { Language } from '../article/types.ts'
import type { Rule } from '../rule.ts'
import { startServer } from './startServer.ts'

export interface ServeOptions {
  readonly input: Readable
  readonly output: Writable
  readonly rules: readonly Rule[]
  /** Absolute. */
  readonly cwd: string
  /** A configuration that is to serve for every file, or null. */
  readonly config: string | null
  /** Language of messages that are not about an article, where the editor does not say. */
  readonly language: Language
  /** Set where the language was asked for: the editor's is then not. */
  readonly lang: 'auto' | Language | null
}

/** How often to look whether the editor is still there, in milliseconds, as the protocol asks servers to. */
const LOOK = 3000

/**
 * Talks the Language Server Protocol until the editor says exit, closes the input or is gone. Resolves to the exit code: 0 where it
 * asked to shut down before, else 1.
 */
export function serve(options: ServeOptions): Promise<number> {
  const { input, output } = options
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    const finish = (code: number) => {
      clearInterval(timer)
      connection.dispose()
      input.destroy()
      resolve(code)
    }
    const watchDog: WatchDog = {
      shutdownReceived: false,
      initialize({ processId }) {
        if (typeof processId !== 'number') return
        timer = setInterval(() => {
          if (!runs(processId)) finish(watchDog.shutdownReceived ? 0 : 1)
        }, LOOK)
        timer.unref()
      },
      exit: finish
    }
    const connection = createConnection(
      (logger) => createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger),
      watchDog,
      ProposedFeatures.all
    )
    const left = () => finish(watchDog.shutdownReceived ? 0 : 1)
    input.once('end', left).once('close', left)
    // The reader at the other end has gone: there is nobody left to tell.
    output.once('error', left)
    startServer(connection, options)
    connection.listen()
  })
}

function runs(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    // It runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
