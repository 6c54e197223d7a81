/** What counts as one argument, what it speaks of, and what it costs to look for its return. */
import { describe, expect, it } from 'vitest'
import { createContent } from '../../src/article/content/createContent.ts'
import type { Article } from '../../src/article/types.ts'
import { argumentsOf } from '../../src/coverage/argumentsOf.ts'
import { createMatrix } from '../../src/coverage/matrix.ts'
import { recycledArguments } from '../../src/coverage/recycledArguments.ts'
import { subjectsNamed } from '../article/said.ts'
import { createArticle, lineAt } from '../lint/createArticle.ts'

const content = createContent(subjectsNamed('风筝', '织机', 'Kite', 'Loom'))
const words = (text: string, own: readonly string[] = []) => argumentsOf(text, content, new Set(own)).map((one) => one.words.join(' '))

describe('argumentsOf', () => {
  it.each([
    ['风筝的劣势是可能导致流程的僵化和老旧', ['@flexibility 老旧 流程']],
    ['限制门店的扩张余地，以及浪费人手', ['限制 门店 扩张余地', '浪费 人手', '限制 浪费 门店 扩张余地 人手']],
    ['Kite makes house rules rigid', ['@flexibility hous rul']],
    ['售价涨了三成，每月 20 元', ['售价 三成']],
    ['such as the old harbour', []],
    ['例如早市的菜摊', []],
    ['它', []]
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('leaves out the words of the dimension', () => {
    expect(words('门店的扩张余地', ['门店'])).toEqual(['扩张余地'])
  })
})

/** One subject, one dimension for every statement. */
function articleOf(texts: readonly string[]): Article {
  const names = texts.map((_, i) => `Aspect ${'abcdefghij'[i % 10]}${i}`)
  const article = createArticle({
    subjects: ['Kite', 'Loom'],
    dimensions: names,
    statements: texts.map((_, i) => ['Kite', names[i]!, 'con', 20 + i] as const)
  })
  return {
    ...article,
    statements: article.statements.map((one, i) => ({ ...one, text: texts[i]!, form: 'list-item', place: lineAt(20 + i) }))
  }
}

const found = (article: Article) =>
  recycledArguments(article, createMatrix(article), { similarity: 0.8 }).map(({ stated }) =>
    stated.map((one) => one.statement.place.start.line)
  )

/** A word for a number, as figures are no arguments. */
const letters = (n: number) => n.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)

describe('recycledArguments', () => {
  const text = 'shallow soil stunts every root vegetable'

  it('tells an argument that returns twice once', () => {
    expect(found(articleOf([text, 'herbs at best', `${text}, again`, text]))).toEqual([[20, 22, 23]])
  })

  it('is silent in parts that introduce or sum up', () => {
    const article = articleOf([text, text])
    expect(found({ ...article, summaries: [lineAt(21)] })).toEqual([])
    expect(found({ ...article, summaries: [lineAt(30)] })).toEqual([[20, 21]])
  })

  it('takes no pro for the con it resembles, nor a table for the text', () => {
    const article = articleOf([text, text])
    const [first, second] = article.statements
    expect(found({ ...article, statements: [first!, { ...second!, polarity: 'pro' }] })).toEqual([])
    expect(found({ ...article, statements: [first!, { ...second!, form: 'table-cell' }] })).toEqual([])
  })

  it('takes time that grows with the text, not with its square', () => {
    const article = articleOf(
      Array.from({ length: 1500 }, (_, i) => `shallow soil ${letters(i % 50)} stunts vegetable ${letters(i)} and ${letters(i >> 1)}`)
    )
    const matrix = createMatrix(article)
    const start = performance.now()
    recycledArguments(article, matrix, { similarity: 0.8 })
    expect(performance.now() - start).toBeLessThan(10_000)
  }, 60_000)
})
