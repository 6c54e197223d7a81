import { createHash } from 'node:crypto'

/** What tells whether a run came whole: a hash of its JSON. */
export function blobHash(json: string): string {
  return createHash('sha256').update(json).digest('hex')
}
