import { describe, expect, it } from 'vitest'
import { read } from '../../../src/article/read.ts'

const kindsOf = (text: string) => read(text).claims.flatMap(({ kinds }) => kinds)

describe('comparisons in a text that compares nothing else', () => {
  it.each([
    'The ferry is faster than the coach.',
    'Oat flour is superior in fibre to white flour.',
    'Compared with last year, the trail is busier and harder.',
    'The old kettle boils quietly, but the new one is quicker.',
    'I find the Tramontane far easier to steer than the Bora.',
    'It works better in Perugia than it does in Arezzo.',
    'They switched from Kestrel to Merlin, which is much faster.',
    'Why is the Ostend ferry slower than the Calais one?'
  ])('%s names both sides', (text) => {
    expect(kindsOf(text)).toContain('comparative')
  })

  it.each([
    'The harbour has a better cafe and nicer benches.',
    'The lift makes it easier to reach the library.',
    'Bread rises faster than ever in this oven.',
    'Perugia, Arezzo and Siena have better trains than most.',
    'It is easier to reach than Arezzo, Siena or Lucca.',
    'Kestrel and Merlin make it easier to watch the harbour.',
    'Is the Ostend ferry slower than the Calais one?'
  ])('%s says more, but not than what', (text) => {
    expect(kindsOf(text)).not.toContain('comparative')
  })
})
