/** Reading as a whole: regions that are not read, MDX, definition lists, odd input. */
import { describe, expect, it } from 'vitest'
import { read } from '../../src/article/read.ts'
import { prepare } from '../../src/markdown/prepare.ts'
import { said } from './said.ts'

const BOATS = ['Kayak', 'Raft']

describe('regions that are not read', () => {
  const text = `# Kayak vs raft

The kayak is fast.

<!-- evenhand skip -->

The raft is fast.

<!-- evenhand end -->

The raft is slow.
`

  it('holds no statements', () => {
    expect(said(text, BOATS)).toEqual(['Kayak +', 'Raft -'])
  })

  it('is said to be left out', () => {
    expect(
      read(text)
        .diagnostics.filter(({ code }) => code === 'skipped-region')
        .map(({ place }) => place?.start.line)
    ).toEqual([5])
  })

  it('ends with the text where it is not closed', () => {
    expect(said(text.replace('<!-- evenhand end -->', ''), BOATS)).toEqual(['Kayak +'])
  })
})

it('reads kramdown definition lists', () => {
  expect(
    said(
      '# Kayak or raft\n\nSpeed\n: The kayak is fast.\n: The raft is slow.\n\nPrice\n: The kayak is expensive.\n: The raft is cheap.\n',
      BOATS
    )
  ).toEqual(['Kayak + Speed', 'Raft - Speed', 'Kayak - Price', 'Raft + Price'])
})

describe('MDX', () => {
  const text = `import { Chart } from './chart.js'

# Kayak vs raft

<Chart rows={[1, 2]} />

## Speed

The kayak is fast. The raft is slow.

{/* evenhand skip */}

The raft is fast.

{/* evenhand end */}
`

  it('is read as MDX', async () => {
    await prepare({ mdx: true })
    expect(said(text, BOATS, { mdx: true })).toEqual(['Kayak + Speed', 'Raft - Speed'])
  })
})

it('numbers statements in reading order, with the words and the places of the source', () => {
  const source = '# Kayak vs raft\n\n- Kayak: **fast**\n- Raft: slow\n'
  const { statements } = read(source, { subjects: BOATS })
  expect(statements.map(({ id, place }) => [id, place.start.line, source.slice(place.start.offset, place.end.offset)])).toEqual([
    ['p1', 3, 'fast'],
    ['p2', 4, 'slow']
  ])
})

it('gives every statement and dimension a cue', () => {
  const { statements, dimensions } = read('# Kayak vs raft\n\n## Speed\n\nThe kayak is fast. The raft is slow.\n')
  expect([...statements, ...dimensions].map(({ cue }) => cue.by)).not.toContain('')
})

it.each([
  ['nothing', ''],
  ['front matter only', '---\ntitle: Boats\n---\n'],
  ['a name alone', 'Kayak'],
  ['one long line', `Kayak ${'and raft '.repeat(20_000)}`],
  ['many headings', '# Kayak\n\n'.repeat(2_000)],
  ['a deep list', Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- Kayak`).join('\n')]
])('reads %s without complaint', (_, text) => {
  expect(() => read(text, { subjects: BOATS })).not.toThrow()
})
