import { describe, expect, it } from 'vitest'
import { createReport } from '../../src/report/create.ts'
import { matrixCsv } from '../../src/report/matrixCsv.ts'
import { enArticle } from './enArticle.ts'
import { sampleArticle, sampleDimension, sampleStatement, sampleSubject } from './sample.ts'
import { zhArticle } from './zhArticle.ts'

const lines = (text: string) => text.split('\r\n').slice(0, -1)
const boats = sampleArticle({
  file: 'boats.md',
  subjects: [sampleSubject('s1', 'Kayak'), sampleSubject('s2', '=Raft')],
  dimensions: [sampleDimension('d1', 'Cost', { standard: 'cost' })],
  statements: [
    sampleStatement('p1', 's1', 'd1', { polarity: 'pro', text: 'cheap,\nand light' }),
    sampleStatement('p2', 's1', 'd1', { polarity: 'pro', text: '@home' })
  ]
})

describe('matrixCsv', () => {
  it('has a header where there is no matrix, and nothing else', () => {
    expect(matrixCsv(createReport([]))).toBe(
      'file,dimension,standard,subject,state,pros,cons,neutral,words,hedged,supported,proTexts,conTexts,neutralTexts,line\r\n'
    )
  })

  it('has a row for each cell of every article', () => {
    const report = createReport([{ article: enArticle }, { article: zhArticle }])
    const cells = report.articles.reduce((sum, { matrix }) => sum + matrix.rows.length * matrix.columns.length, 0)
    expect(lines(matrixCsv(report))).toHaveLength(1 + cells)
  })

  it('says what each cell holds, the missing ones too, and gives no formula away', () => {
    const [, full, empty] = lines(matrixCsv(createReport([{ article: boats }])))
    expect(full).toMatch(/^boats\.md,Cost,cost,Kayak,one-sided,2,0,0,\d+,0,,"cheap, and light \| @home",,,\d+$/)
    expect(empty).toMatch(/^boats\.md,Cost,cost,'=Raft,missing,0,0,0,0,,,,,,\d*$/)
  })

  it('begins with a byte order mark only when asked', () => {
    expect(matrixCsv(createReport([]), { bom: true }).codePointAt(0)).toBe(0xfeff)
  })
})
