import { describe, expect, it } from 'vitest'
import { createMatrix } from '../../src/coverage/matrix.ts'
import { at, cue, sampleArticle, sampleClaim, sampleDimension, sampleStatement, sampleSubject } from '../report/sample.ts'

const subjects = [sampleSubject('s1', 'Kettle'), sampleSubject('s2', 'Pot')]
const dimensions = [sampleDimension('d1', 'cost'), sampleDimension('d2', 'speed')]

describe('createMatrix', () => {
  it('files statements by dimension and subject, in reading order', () => {
    const matrix = createMatrix(
      sampleArticle({
        subjects,
        dimensions,
        statements: [
          sampleStatement('p1', 's1', 'd1', { polarity: 'con' }),
          sampleStatement('p2', 's1', 'd1', { polarity: 'pro' }),
          sampleStatement('p3', 's2', 'd1', { polarity: 'pro' }),
          sampleStatement('p4', 's2', 'd1', { polarity: 'pro' }),
          sampleStatement('p5', 's1', 'd2')
        ]
      })
    )
    const plain = { hedged: 0, supported: null, place: null }
    const { end } = at(5)
    expect(matrix).toEqual({
      rows: ['d1', 'd2'],
      dimensions: [['d1'], ['d2']],
      columns: ['s1', 's2'],
      cells: [
        [
          { dimension: 'd1', subject: 's1', pros: ['p2'], cons: ['p1'], neutral: [], state: 'balanced', words: 6, ...plain },
          { dimension: 'd1', subject: 's2', pros: ['p3', 'p4'], cons: [], neutral: [], state: 'one-sided', words: 6, ...plain }
        ],
        [
          { dimension: 'd2', subject: 's1', pros: [], cons: [], neutral: ['p5'], state: 'described', words: 3, ...plain },
          {
            dimension: 'd2',
            subject: 's2',
            pros: [],
            cons: [],
            neutral: [],
            state: 'missing',
            words: 0,
            ...plain,
            hedged: null,
            place: { start: end, end }
          }
        ]
      ]
    })
  })

  it('calls a cell with only cons, or cons and description, one-sided', () => {
    const state = (...polarities: ('pro' | 'con' | 'neutral')[]) =>
      createMatrix(
        sampleArticle({
          subjects: subjects.slice(0, 1),
          dimensions: dimensions.slice(0, 1),
          statements: polarities.map((polarity, index) => sampleStatement(`p${index}`, 's1', 'd1', { polarity }))
        })
      ).cells[0]?.[0]?.state
    expect(state('con')).toBe('one-sided')
    expect(state('neutral', 'con')).toBe('one-sided')
    expect(state('neutral', 'con', 'pro')).toBe('balanced')
  })

  it('leaves out statements without a dimension', () => {
    const matrix = createMatrix(sampleArticle({ subjects, dimensions, statements: [sampleStatement('p1', 's1', null)] }))
    expect(matrix.cells.flat().every((cell) => cell.state === 'missing')).toBe(true)
  })

  it('is empty for an article without dimensions or subjects', () => {
    expect(createMatrix(sampleArticle())).toEqual({ rows: [], dimensions: [], columns: [], cells: [] })
    expect(createMatrix(sampleArticle({ dimensions })).cells).toEqual([[], []])
  })

  it('says how much of a cell is hedged and supported, and how long it is', () => {
    const matrix = createMatrix(
      sampleArticle({
        subjects,
        dimensions,
        statements: [
          sampleStatement('p1', 's1', 'd1', { hedged: true, text: '可能便宜 10%' }),
          sampleStatement('p2', 's1', 'd1', { text: 'it doesn’t cost 1,000 dollars' })
        ],
        claims: [
          sampleClaim('c1', 's1', { dimension: 'd1', supported: true }),
          sampleClaim('c2', 's1', { dimension: 'd1' }),
          sampleClaim('c3', 's1', { dimension: 'd1', strength: 'note' }),
          sampleClaim('c4', 's1', { dimension: 'd2' })
        ]
      })
    )
    expect(matrix.cells[0]?.[0]).toMatchObject({ words: 10, hedged: 0.5, supported: 0.5 })
  })

  it('would add what is missing behind the subject before, else behind the name of the dimension', () => {
    const place = (of: 's1' | 's2') =>
      createMatrix(
        sampleArticle({
          subjects,
          dimensions: [sampleDimension('d1', 'cost', { place: at(3) })],
          statements: [sampleStatement('p1', of, 'd1', { place: at(7) })]
        })
      ).cells[0]!.map((cell) => cell.place?.start.line ?? null)
    expect(place('s1')).toEqual([null, 7])
    expect(place('s2')).toEqual([3, null])
  })
})

describe('the rows', () => {
  const rows = (...dimensions: Parameters<typeof sampleDimension>[]) =>
    createMatrix(
      sampleArticle({
        subjects,
        dimensions: dimensions.map((one) => sampleDimension(...one)),
        statements: dimensions.map(([id], index) => sampleStatement(`p${index}`, 's1', id))
      })
    ).dimensions
  const cost = (group: string | null, by = 'heading') => ({ standard: 'cost', group, cue: cue(by) })

  it('hold a dimension that is treated twice, by its name or by an alias', () => {
    expect(rows(['d1', 'Speed'], ['d2', 'Noise'], ['d3', '“speed”'])).toEqual([['d1', 'd3'], ['d2']])
    expect(rows(['d1', '成本', cost('甲')], ['d2', '费用', cost('乙')])).toEqual([['d1', 'd2']])
    expect(rows(['d1', 'Price', cost(null, 'label')], ['d2', 'Cost', cost(null, 'table-row')])).toEqual([['d1', 'd2']])
  })

  it('keep apart what the author set side by side, and facets', () => {
    expect(rows(['d1', 'Cost', cost('Money')], ['d2', 'Price', cost('Money')])).toEqual([['d1'], ['d2']])
    expect(rows(['d1', 'Cost', cost('A')], ['d2', 'Licence cost of updates', cost('B')])).toEqual([['d1'], ['d2']])
    expect(rows(['d1', 'Fees', cost('A')], ['d2', 'Price', cost('B')])).toEqual([['d1'], ['d2']])
  })

  it('leave out a heading that only groups others', () => {
    const matrix = createMatrix(
      sampleArticle({
        subjects,
        dimensions: [sampleDimension('d1', 'Money'), sampleDimension('d2', 'Rent', { group: 'Money' })],
        statements: [sampleStatement('p1', 's1', 'd2')]
      })
    )
    expect(matrix.rows).toEqual(['d2'])
    expect(matrix.cells).toHaveLength(1)
  })
})
