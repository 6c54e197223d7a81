/** What a page promises of any article: nothing lost, everything marked once, every link leading somewhere. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { fixtures, made, parsed, sourceIn } from './page.ts'

const files = ['gold', 'articles', 'report/hostile', 'recover']
  .flatMap((folder) => readdirSync(join(fixtures, folder)).map((file) => `${folder}/${file}`))
  .filter((file) => /\.(md|mdx|txt)$/.test(file) && !file.endsWith('/nul.md'))
  .sort()

/** HTML knows one line break. */
const normal = (text: string) => text.replace(/\r\n?/g, '\n')
const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

describe.each(files)('%s', async (file) => {
  const source = normal(readFileSync(join(fixtures, file), 'utf8'))
  const { report, page } = await made([file])
  const article = report.articles[0]!
  const root = parsed(page)
  const text = select('.text', root)!
  const ids = selectAll('[id]', root).map(({ properties }) => String(properties.id))

  it('holds the source to the last character', () => {
    expect(sourceIn(text)).toBe(source)
  })

  it('has every statement, claim and finding once in the text and once in its list', () => {
    const refs = [
      ...article.statements.map(({ id }) => id),
      ...article.claims.map(({ id }) => id),
      ...article.findings.map((_, index) => `f${index + 1}`)
    ]
    const inText = selectAll('.sg[id]', text).map(({ properties }) => String(properties.id))
    expect(inText.sort()).toEqual(refs.map((ref) => `a1-${ref}`).sort())
    expect(ids.filter((id) => /^a1-r[pcf]\d+$/.test(id)).sort()).toEqual(refs.map((ref) => `a1-r${ref}`).sort())
  })

  it('marks the words of every statement and claim, and no others', () => {
    const lines = source.split('\n')
    const starts = lines.map((_, index) => lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0))
    const at = (line: number, column: number) => starts[line - 1]! + column - 1
    const wrong = [...article.statements, ...article.claims].flatMap((one) => {
      const words = selectAll('mark', text)
        .filter(({ properties }) => String(properties.dataR).split(' ').includes(one.id))
        .map((piece) => sourceIn(piece))
        .join('')
      const expected = source.slice(at(one.line, one.column), at(one.endLine, one.endColumn))
      // Marks stand in running text, so white space and signs between blocks are not in them.
      const bare = (value: string) => value.replace(/[\s\p{P}\p{S}]+/gu, '')
      return bare(words) === bare(expected) ? [] : [{ id: one.id, words, expected }]
    })
    expect(wrong).toEqual([])
  })

  it('has each id once, and a target for each link within the page', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const lost = selectAll('a[href^="#"]', root).filter(
      ({ properties }) => !ids.includes(decodeURIComponent(String(properties.href).slice(1)))
    )
    expect(lost.map(({ properties }) => properties.href)).toEqual([])
  })

  it('links to nothing but pages of the web', () => {
    const hrefs = selectAll('[href]', root).map(({ properties }) => String(properties.href))
    expect(hrefs.filter((href) => !/^(#|https?:\/\/)/.test(href))).toEqual([])
    expect(selectAll('[src], [style], iframe, object, embed, base, link, form', root)).toEqual([])
    expect(selectAll('script', root)).toHaveLength(1)
    expect(selectAll('style', root)).toHaveLength(1)
    const handlers = selectAll('*', root).filter(({ properties }) => Object.keys(properties).some((name) => /^on/i.test(name)))
    expect(handlers).toEqual([])
  })

  it('has headings in steps, and tables with heads', () => {
    const inText = new Set(selectAll('*', text))
    const depths = headings(selectAll('main :is(h1, h2, h3, h4, h5, h6)', root).filter((heading) => !inText.has(heading)))
    expect(depths[0]).toBe(1)
    expect(depths.filter((depth, index) => index > 0 && depth > depths[index - 1]! + 1)).toEqual([])
    for (const table of selectAll('main table', root).filter((one) => select('caption', one))) {
      expect(selectAll('thead th[scope=col]', table).length).toBeGreaterThan(1)
      expect(selectAll('tbody tr', table).every((row) => selectAll('th[scope=row]', row).length === 1)).toBe(true)
    }
  })

  it('shows every cell of the matrix', () => {
    const cells = selectAll('.heat tbody td', root)
    expect(cells).toHaveLength(article.matrix.cells.flat().length)
    for (const [index, cell] of article.matrix.cells.flat().entries()) {
      const link = select('a', cells[index]!)
      expect(link === undefined).toBe(cell.state === 'missing')
      if (!link) continue
      const list = select(`[id="${String(link.properties.href).slice(1)}"]`, root)!
      expect(selectAll('li', list)).toHaveLength(cell.pros.length + cell.cons.length + cell.neutral.length)
    }
  })

  it('tells every claim of the ledger in full', () => {
    const rows = selectAll('.ledger tbody tr', root)
    expect(rows.map((row) => folded(sourceIn(select('th span', row)!)))).toEqual(article.claims.map((claim) => folded(claim.text)))
    expect(rows.map(({ properties }) => properties.dataStrength)).toEqual(article.claims.map(({ strength }) => strength))
  })
})

function headings(elements: readonly Element[]): number[] {
  return elements.map(({ tagName }) => Number(tagName.slice(1)))
}
