import { describe, expect, it } from 'vitest'
import { createReport } from '../../src/report/create.ts'
import { csv } from '../../src/report/csv.ts'
import { enArticle } from './enArticle.ts'
import { at, sampleArticle, sampleClaim, sampleDimension, sampleSubject } from './sample.ts'
import { zhArticle } from './zhArticle.ts'

/** Reads RFC 4180 back, to be sure that what comes out is what went in. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]]
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g
  let end = 0
  for (const match of text.matchAll(cells)) {
    expect(match.index).toBe(end)
    end = match.index + match[0].length
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!)
    if (match[3] === '\r\n') rows.push([])
  }
  expect(end).toBe(text.length)
  return rows.slice(0, -1)
}
const table = (...articles: Parameters<typeof sampleArticle>[0][]) => {
  const [header = [], ...rows] = parse(csv(createReport(articles.map((article) => ({ article: sampleArticle(article) })))))
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])))
}

describe('csv', () => {
  it('has a header where there are no claims, and nothing else', () => {
    expect(csv(createReport([]))).toBe(
      'file,id,key,line,column,endLine,endColumn,kinds,strength,supported,subject,dimension,text,evidence,reach,targets,evidenceLines,cue\r\n'
    )
  })

  it('has a row for each claim of every article', () => {
    const rows = parse(csv(createReport([{ article: enArticle }, { article: zhArticle }])))
    expect(rows).toHaveLength(1 + enArticle.claims.length + zhArticle.claims.length)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([18]))
  })

  it('says where, what, of whom, and what supports it', () => {
    const evidence = [
      { kind: 'link', reach: 'sentence', target: 'https://example.com/a?b=1,2', place: at(5, 30) },
      { kind: 'named-source', reach: 'section', target: 'Survey "Boats", 2024', place: at(9) }
    ] as const
    const claim = sampleClaim('c1', 's1', {
      kinds: ['statistic', 'comparative'],
      supported: true,
      dimension: 'd1',
      text: 'Twice as fast, they say: "never" again',
      evidence
    })
    expect(
      table({
        file: 'docs/船.md',
        subjects: [sampleSubject('s1', '皮划艇')],
        dimensions: [sampleDimension('d1', 'Speed')],
        claims: [claim]
      })
    ).toEqual([
      {
        file: 'docs/船.md',
        id: 'c1',
        key: 'key-c1',
        line: '5',
        column: '1',
        endLine: '5',
        endColumn: '5',
        kinds: 'statistic | comparative',
        strength: 'must',
        supported: 'true',
        subject: '皮划艇',
        dimension: 'Speed',
        text: 'Twice as fast, they say: "never" again',
        evidence: 'link | named-source',
        reach: 'sentence | section',
        targets: 'https://example.com/a?b=1,2 | Survey "Boats", 2024',
        evidenceLines: '5 | 9',
        cue: 'statistic'
      }
    ])
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠A'])('keeps spreadsheets from calculating %j', (text) => {
    const subject = sampleSubject('s1', text)
    const claim = sampleClaim('c1', 's1', {
      text,
      evidence: [{ kind: 'link', reach: 'sentence', target: text, place: at(5) }]
    })
    expect(table({ file: text, subjects: [subject], claims: [claim] })).toMatchObject([
      { file: `'${text}`, subject: `'${text}`, text: `'${text}`, targets: `'${text}` }
    ])
  })

  it('folds lines, tabs and control characters in a cell', () => {
    const claim = sampleClaim('c1', null, { text: '\t=1\r\n+2\u202e\u0007' })
    expect(table({ claims: [claim] })).toMatchObject([{ subject: '', text: "'=1 +2" }])
  })

  it('begins with a byte order mark only when asked to', () => {
    expect(csv(createReport([]), { bom: true }).startsWith('\ufefffile,')).toBe(true)
  })
})
