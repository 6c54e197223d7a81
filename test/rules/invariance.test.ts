/** What must not matter: which of two subjects has which name, in which order dimensions stand. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { read } from '../../src/article/read.ts'
import { balance } from '../../src/coverage/balance.ts'
import { createMatrix } from '../../src/coverage/matrix.ts'
import { createLinter } from '../../src/lint/createLinter.ts'
import { exchangeSubjects } from './exchangeSubjects.ts'
import { plans, withGaps, write } from './generatedArticle.ts'

const root = join(import.meta.dirname, '../../fixtures')
const linter = createLinter({ rules })
/** Rules that are off by default are held to it too; the one that knows what a name stands for is not: to it, names matter. */
const config = {
  rules: {
    ...Object.fromEntries(rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'info' as const])),
    'miscategorised-example': 'off' as const
  }
}

const comparisons = ['gold', 'articles', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.endsWith('README.md'))
    .sort()
    .flatMap((path) => {
      const file = `${folder}/${path.replaceAll('\\', '/')}`
      const source = readFileSync(join(root, file), 'utf8')
      const article = read(source, { file })
      return article.kind === 'comparison' && article.subjects.length === 2 ? [{ file, source, article }] : []
    })
)
const exchangeable = comparisons.flatMap(({ file, source, article }) => {
  const exchange = exchangeSubjects(article, source)
  return exchange ? [{ file, source, exchange }] : []
})

/** What is found, by lines; columns move with the length of names, and so does what is cut to fit a message. */
function found(source: string, file: string, back: (text: string) => string) {
  const text = (reason: string) => (reason.includes('…') ? '…' : back(reason).toLowerCase())
  return linter
    .lint({ source, file, config })
    .findings.map(({ ruleId, severity, place, reason, related }) => ({
      line: place.start.line,
      ruleId,
      severity,
      reason: text(reason),
      related: related.map((one) => `${one.place.start.line} ${text(one.reason)}`).sort()
    }))
    .sort((a, b) => a.line - b.line || JSON.stringify(a).localeCompare(JSON.stringify(b), 'en'))
}

describe('the names of the two subjects exchanged', () => {
  it('covers most of the fixtures that compare two', () => {
    expect(exchangeable.length).toBeGreaterThanOrEqual(100)
    expect(exchangeable.length / comparisons.length).toBeGreaterThan(0.7)
  })

  it.each(exchangeable)('$file has the same findings about the other', ({ file, source, exchange }) => {
    expect(found(exchange(source), file, exchange)).toEqual(found(source, file, (text) => text))
  })
})

/** Generated articles: bounded, and the same on every run. */
const runs = { numRuns: 150, seed: 20_261_122 }

describe('the order of dimensions', () => {
  /** Sums of the same shares in another order differ in their last bits. */
  const figures = (source: string) => {
    const article = read(source)
    const json = JSON.stringify(balance(article, createMatrix(article)), (_, value) =>
      typeof value === 'number' ? Number(value.toFixed(9)) : value
    )
    return { kind: article.kind, dimensions: article.dimensions.length, figures: JSON.parse(json) }
  }

  it('changes no figure of balance', () => {
    const cases = plans(3).chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        // A row of nothing is no dimension.
        gaps: fc.uniqueArray(fc.tuple(fc.nat({ max: plan.rows.length - 1 }), fc.nat({ max: plan.subjects.length - 1 })), {
          maxLength: 2,
          selector: ([row]) => row
        }),
        order: fc.shuffledSubarray([...plan.rows.keys()], { minLength: plan.rows.length })
      })
    )
    fc.assert(
      fc.property(cases, ({ plan, gaps, order }) => {
        const gappy = withGaps(plan, gaps)
        const shuffled = { ...gappy, rows: order.map((at) => gappy.rows[at]!) }
        const before = figures(write(gappy))
        expect(before).toMatchObject({ kind: 'comparison', dimensions: plan.rows.length })
        expect(figures(write(shuffled))).toEqual(before)
      }),
      runs
    )
  })
})

describe('a missing cell', () => {
  const uncovered = (source: string) =>
    linter
      .lint({ source, file: 'a.md' })
      .findings.filter(({ ruleId }) => ruleId === 'uncovered-subject')
      .map(({ data }) => `${data.dimension}: ${data.subjects}`)

  it('is found, and adding it removes exactly that finding', () => {
    // Gaps apart from each other: next to a gap, a row does not promise to be full.
    const cases = plans(5).chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        rows: fc.constantFrom([0], [1], [plan.rows.length - 1], [0, 2], [1, 4], [0, plan.rows.length - 1]),
        column: fc.nat({ max: plan.subjects.length - 1 })
      })
    )
    fc.assert(
      fc.property(cases, ({ plan, rows, column }) => {
        const gaps = rows.map((row) => [row, column] as const)
        const named = (row: number) => `${plan.rows[row]!.dimension}: ${plan.subjects[column]}`
        expect(uncovered(write(withGaps(plan, gaps)))).toEqual(rows.map(named))
        expect(uncovered(write(withGaps(plan, gaps.slice(1))))).toEqual(rows.slice(1).map(named))
      }),
      runs
    )
  })
})
