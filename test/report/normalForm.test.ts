/** What `normalForm` promises of any article: nothing said is lost, it reads to the same, and its normal form is itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/article/read.ts'
import { cleanName } from '../../src/article/subjects/names.ts'
import type { Article } from '../../src/article/types.ts'
import { parse } from '../../src/markdown/parse.ts'
import { recover } from '../../src/markdown/recover/recover.ts'
import { profileFor } from '../../src/profiles/profileFor.ts'
import { normalForm } from '../../src/report/normalForm.ts'
import { createIsLabel } from '../../src/report/normalize/createIsLabel.ts'
import { arbitrarySource } from './arbitrarySource.ts'

type Layout = 'list' | 'table'
const layouts: readonly Layout[] = ['list', 'table']

const root = join(import.meta.dirname, '../../fixtures')
const written = ['articles', 'gold', 'recover', 'normalize']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((file) => /\.(?:md|txt)$/.test(file))
  .sort()
const comparisons = written.flatMap((file) => {
  const source = readFileSync(join(root, file), 'utf8')
  const article = read(source, { file })
  return article.kind === 'comparison' ? [[file, source, article] as const] : []
})

const normal = (source: string, article: Article, layout: Layout) => normalForm(article, source, { layout, profile: profileFor(article) })

/** Who is compared under what, and the texts of each cell, by names: ids are given anew, and dimensions may stand in another order. */
function cells({ subjects, dimensions, statements }: Article) {
  const names = new Map([...subjects, ...dimensions].map(({ id, name }) => [id, name]))
  const texts = statements.map(({ subject, dimension, polarity, text }) => [
    names.get(subject),
    names.get(dimension ?? '') ?? dimension,
    polarity,
    text
  ])
  return {
    subjects: subjects.map(({ name }) => name),
    dimensions: dimensions.map(({ name }) => name).sort(),
    texts: texts.map(String).sort()
  }
}

const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []

/** The text that readers see, leaf by leaf, with code and front matter. */
function leaves(source: string): string[] {
  const found: string[] = []
  visit(parse(source), (node: Nodes, index, parent) => {
    if (node.type === 'code' || node.type === 'yaml') found.push(node.value)
    // The head over a column of labels names what the form's sections are.
    if (node.type === 'tableRow') found.push(...node.children.slice(parent?.type === 'table' && index === 0 ? 1 : 0).map(visible))
    else if (node.type === 'paragraph' || node.type === 'heading') found.push(visible(node))
  })
  return found
}

const visible = (node: Nodes) => plain(node, { includeHtml: false }).replace(/\s+/g, ' ')

/** What is missing of a leaf's words beside statements and labels. */
function missing(leaf: string, held: ReadonlySet<string>, { statements }: Article, isLabel: (text: string) => boolean): string[] {
  const isHeld = (text: string) => wordsOf(cleanName(text)).every((word) => held.has(word))
  if (isHeld(leaf) || isLabel(leaf)) return []
  const said = statements.map(({ text }) => text).sort((a, b) => b.length - a.length)
  return said
    .reduce((left, text) => left.replace(text, '\n'), leaf)
    .split('\n')
    .filter((piece) => !isHeld(piece) && !isLabel(piece))
}

describe.each(layouts)('the normal form with a %s', (layout) => {
  it.each(comparisons)('of %s reads to the same, holds all words and is its own normal form', (_, source, article) => {
    check(source, article, layout)
  })

  it('of any article reads to the same, holds all words and is its own normal form', () => {
    fc.assert(
      fc.property(arbitrarySource, (source) => {
        const article = read(source, { file: 'a.md' })
        if (article.kind === 'comparison') check(source, article, layout)
      }),
      { numRuns: 20 }
    )
  })
})

function check(source: string, article: Article, layout: Layout): void {
  const { file } = article
  const { markdown: form, faithful } = normal(source, article, layout)
  const again = read(form, { file })
  expect(cells(again)).toEqual(cells(article))
  expect(faithful).toBe(true)
  expect(normal(form, again, layout).markdown).toBe(form)
  const held = new Set(leaves(form).flatMap(wordsOf))
  const isLabel = createIsLabel(article)
  const lost = leaves(recover(source).text).flatMap((leaf) => missing(leaf, held, article, isLabel))
  expect(lost).toEqual([])
}

it('has articles to try', () => {
  expect(comparisons.length).toBeGreaterThan(30)
})

it('gives the same whether it comes from lists or from tables', () => {
  for (const [file, source, article] of comparisons.filter((_, index) => index % 8 === 0)) {
    const { markdown: tables } = normal(source, article, 'table')
    const { markdown: lists } = normal(source, article, 'list')
    expect(normal(tables, read(tables, { file }), 'list').markdown).toBe(lists)
  }
})
