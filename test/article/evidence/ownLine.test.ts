import { expect, it } from 'vitest'
import { read } from '../../../src/article/read.ts'

const claims = (target: string) =>
  read(
    `# Kayak vs raft\n\n- Kayak: it is the fastest boat on the lake. [line 12](${target})\n- Raft: it is the slowest boat on the lake.\n`
  )
    .claims.filter((claim) => claim.place.start.line === 3)
    .map((claim) => claim.supported)

it('takes no link to a line of a file beside it for a source', () => {
  expect(claims('boats/lake.md#L12')).toEqual([false])
  expect(claims('https://example.org/boats/lake.md#L12')).toEqual([true])
})
