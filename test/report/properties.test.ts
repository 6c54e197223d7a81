/** What holds for the report of any article. */
import fc from 'fast-check'
import type { Html, Root, Table } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { createMatrix } from '../../src/coverage/matrix.ts'
import { parse } from '../../src/markdown/parse.ts'
import { createReport } from '../../src/report/create.ts'
import { folded } from '../../src/report/folded.ts'
import { json } from '../../src/report/json.ts'
import { markdown } from '../../src/report/markdown.ts'
import { ndjson } from '../../src/report/ndjson.ts'
import { widthOf } from '../../src/report/tree/wrap.ts'
import { tree } from '../../src/report/tree.ts'
import type { Report } from '../../src/report/types.ts'
import { arbitraryArticle } from './arbitraryArticle.ts'
import { validate } from './validate.ts'

const runs = { numRuns: 200 }

function collect<Node>(root: Root, type: string): Node[] {
  const nodes: Node[] = []
  visit(root, type, (node) => {
    nodes.push(node as Node)
  })
  return nodes
}

describe('of any article', () => {
  it('the report is valid and the same again', () => {
    fc.assert(
      fc.property(arbitraryArticle, fc.string(), (article, source) => {
        const report = createReport([{ article, source }])
        expect(validate('report', report)).toEqual([])
        expect(json(createReport([{ article: structuredClone(article), source }]))).toBe(json(report))
        const { articles, unreadable: _, ...head } = JSON.parse(json(report)) as Report
        expect(JSON.parse(ndjson(report))).toEqual({ ...head, ...articles[0] })
        expect(validate('report-line', JSON.parse(ndjson(report)))).toEqual([])
      }),
      runs
    )
  })

  it('Markdown holds the matrix as a table, and no words of the article become mark-up', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const root = parse(markdown(createReport([{ article }])))
        const { subjects, dimensions, statements } = article
        const { rows, dimensions: sharing } = createMatrix(article)
        const rowOf = (id: string | null) => sharing.find((ids) => id !== null && ids.includes(id))?.[0] ?? id
        const tables = collect<Table>(root, 'table')
        const sided = subjects.length >= 2 && subjects.length <= 4 ? new Set(statements.map(({ dimension }) => rowOf(dimension))).size : 0
        const hasMatrix = subjects.length > 0 && rows.length > 0
        expect(tables).toHaveLength((subjects.length === 0 ? 0 : hasMatrix ? 2 : 1) + sided)
        if (hasMatrix)
          expect(tables[0]?.children.map((row) => row.children.length)).toEqual(Array(rows.length + 1).fill(subjects.length + 1))
        const comments = collect<Html>(root, 'html').map((node) => node.value)
        expect([...new Set(comments)].sort()).toEqual(['<!-- evenhand end -->', '<!-- evenhand skip -->'])
        expect(comments.filter((_, index) => index % 2 === 0).every((comment) => comment.includes('skip'))).toBe(true)
        const headings = collect<Root>(root, 'heading').map((node) => plain(node))
        for (const id of rows) expect(headings).toContain(folded(dimensions.find((one) => one.id === id)!.name))
        for (const type of ['code', 'blockquote', 'image', 'thematicBreak', 'emphasis', 'delete', 'footnoteReference'])
          expect(collect(root, type)).toEqual([])
        expect(readStatements(root)).toEqual(
          statements
            .map(({ text }) => folded(text))
            .filter((text) => text !== '')
            .sort()
        )
      }),
      runs
    )
  })

  it('the tree keeps to its columns and to one line a line', () => {
    fc.assert(
      fc.property(arbitraryArticle, fc.integer({ min: 60, max: 140 }), (article, columns) => {
        const text = tree(article, { columns })
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
        const [, , , ...lines] = text.split('\n')
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns)
        expect(tree(article, { columns, color: true }).replace(ANSI, '')).toBe(text)
      }),
      runs
    )
  })
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are made of them
const ANSI = /\u001b\[\d+m/g

/** Texts of the bullets and of the cells under subjects outside the skipped regions, without their line links, sorted. */
function readStatements(root: Root): string[] {
  let skipping = false
  const texts: string[] = []
  for (const node of root.children) {
    if (node.type === 'html') skipping = node.value.includes('skip')
    if (skipping) continue
    const parts =
      node.type === 'list'
        ? node.children
        : node.type === 'table'
          ? node.children.slice(1).flatMap(({ children: [, ...cells] }) => cells)
          : []
    texts.push(...parts.map((part) => plain(part).replace(/\s*L\d+(?:–\d+)?$/, '')).filter((text) => text !== ''))
  }
  return texts.sort()
}
