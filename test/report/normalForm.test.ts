/** What `normalForm` promises of any article: nothing said is lost, it reads to the same, and its normal form is itself. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/article/read.ts'
import type { Article } from '../../src/article/types.ts'
import { profileFor } from '../../src/profiles/profileFor.ts'
import { folded } from '../../src/report/folded.ts'
import { normalForm } from '../../src/report/normalForm.ts'
import { arbitrarySource } from './arbitrarySource.ts'
import { comparisons } from './comparisons.ts'
import { lostWords } from './lostWords.ts'

type Layout = 'list' | 'table'
const layouts: readonly Layout[] = ['list', 'table']

const normal = (source: string, article: Article, layout: Layout) => normalForm(article, source, { layout, profile: profileFor(article) })

/** Who is compared under what, and the texts of each cell, by names: ids are given anew, and dimensions may stand in another order. */
function cells({ subjects, dimensions, statements }: Article) {
  const names = new Map([...subjects, ...dimensions].map(({ id, name }) => [id, folded(name)]))
  const texts = statements.map(({ subject, dimension, polarity, text }) => [
    names.get(subject),
    names.get(dimension ?? '') ?? dimension,
    polarity,
    text
  ])
  return {
    subjects: subjects.map(({ name }) => folded(name)),
    dimensions: dimensions.map(({ name }) => folded(name)).sort(),
    texts: texts.map(String).sort()
  }
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
  expect(lostWords(source, article, form)).toEqual([])
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

it.each([
  [
    'Setup',
    '# Gas stove or induction hob?\n\n## 1. Setup\n\n- Gas stove: needs a pipe.\n- Induction hob: plugs in.\n\n## 2. Price\n\n- Gas stove: cheap to buy.\n- Induction hob: dear to buy.\n'
  ],
  [
    '安装',
    '# 燃气灶与电磁炉对比\n\n## 1. 安装\n\n- 燃气灶：需要接管道。\n- 电磁炉：插上就能用。\n\n## 2. 价格\n\n- 燃气灶：便宜。\n- 电磁炉：偏贵。\n'
  ]
])('keeps the heading %s, which is no dimension and says what stands below it', (word, source) => {
  for (const layout of layouts) expect(normal(source, read(source), layout).markdown).toContain(word)
})

it('puts a comment at the start of an item behind its words, where it makes no HTML of them', () => {
  const source = '# Rowing boat vs. kayak\n\n## Price\n\n- Rowing boat: <!-- since May -->cheap\n- Kayak: expensive\n'
  const { markdown, faithful } = normal(source, read(source), 'list')
  expect(markdown).toContain('- cheap<!-- since May -->\n')
  expect(faithful).toBe(true)
})

describe('sources', () => {
  const formOf = (body: string) => {
    const source = `# Rowing boat vs. kayak\n\n## Price\n\n${body}`
    return normal(source, read(source), 'list').markdown
  }

  it('of a sentence stay with each of its clauses, also where these part', () => {
    const form = formOf('The rowing boat costs 900 euros, while the kayak costs 1,400 euros.[^1]\n\n[^1]: Price list 2024\n')
    expect(form.match(/^- .*\[\^1\]$/gm)).toHaveLength(2)
    expect(form).toMatch(/\n\[\^1\]: Price list 2024\n$/)
  })

  it('by number stay where references find them', () => {
    const form = formOf(
      '- Rowing boat: 900 euros [1]\n- Kayak: 1,400 euros [1]\n\n## Notes\n\n\\[1] Boat Prices 2024, https://example.org/prices\n'
    )
    expect(
      read(form)
        .sources.filter(({ kind }) => kind === 'numbered')
        .map(({ target }) => target)
    ).toEqual(['1'])
    expect(read(form).claims.every(({ supported }) => supported)).toBe(true)
  })
})
