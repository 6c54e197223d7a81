import { describe, expect, it } from 'vitest'
import { createMatrix } from '../../src/coverage/matrix.ts'
import { sampleArticle, sampleDimension, sampleStatement, sampleSubject } from '../report/sample.ts'

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
    expect(matrix).toEqual({
      rows: ['d1', 'd2'],
      columns: ['s1', 's2'],
      cells: [
        [
          { dimension: 'd1', subject: 's1', pros: ['p2'], cons: ['p1'], neutral: [], state: 'balanced' },
          { dimension: 'd1', subject: 's2', pros: ['p3', 'p4'], cons: [], neutral: [], state: 'one-sided' }
        ],
        [
          { dimension: 'd2', subject: 's1', pros: [], cons: [], neutral: ['p5'], state: 'described' },
          { dimension: 'd2', subject: 's2', pros: [], cons: [], neutral: [], state: 'missing' }
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
    expect(createMatrix(sampleArticle())).toEqual({ rows: [], columns: [], cells: [] })
    expect(createMatrix(sampleArticle({ dimensions })).cells).toEqual([[], []])
  })
})
