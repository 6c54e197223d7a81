import { open, stat } from 'node:fs/promises'
import { type Decoded, decode } from './decode.ts'
import type { Unreadable } from './unreadable.ts'

/** Files above this are refused unread: no article is so long, and a log or a dump would hold the run up. */
export const sizeLimit = 20 * 2 ** 20

/** A source to work on: its text, or why there is none. */
export type Source = Decoded | Unreadable

/** Reads and decodes the file at `path`. Never rejects: whatever goes wrong is the answer. */
export async function readSource(path: string, limit = sizeLimit): Promise<Source> {
  try {
    const stats = await stat(path)
    // A named pipe nobody writes to would be waited for without end; those that a shell opens for us are at work already.
    if (!stats.isFile() && !/^\/(dev\/(stdin|fd\/)|proc\/self\/fd\/)/.test(path)) return { cause: 'not-a-file' }
    if (stats.size > limit) return { cause: 'too-large', data: { limit: limit / 2 ** 20 } }
    const file = await open(path)
    try {
      return await readStream(file.createReadStream({ autoClose: false }), limit)
    } finally {
      await file.close()
    }
  } catch (error) {
    return fault(error as NodeJS.ErrnoException)
  }
}

/** Reads and decodes a stream to its end, or gives up once it is longer than `limit` bytes. Never rejects. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, limit = sizeLimit): Promise<Source> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      size += bytes.length
      if (size > limit) return { cause: 'too-large', data: { limit: limit / 2 ** 20 } }
      chunks.push(bytes)
    }
  } catch (error) {
    return fault(error as NodeJS.ErrnoException)
  }
  return decode(Buffer.concat(chunks))
}

function fault(error: NodeJS.ErrnoException): Unreadable {
  if (error.code === 'EACCES' || error.code === 'EPERM') return { cause: 'no-access' }
  if (error.code === 'ENOENT') return { cause: 'gone' }
  if (error.code === 'EISDIR') return { cause: 'not-a-file' }
  return { cause: error.code ?? error.message }
}
