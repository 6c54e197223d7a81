/** Adds up the scores of articles and sets them out for a person. */
import { zero } from './match.mjs'
import { METRICS } from './score.mjs'

/** @import {ArticleScore, Counts} from './score.mjs' */
/** @typedef {{file: string, shape: string[], kind: string, kindRead: string | undefined, score: ArticleScore}} Scored */

/** What the worst articles are sorted by: the mean F1 of these. */
const LEADING = ['subjects', 'cells', 'points', 'pros-cons', 'unsupported-must']

/** Nothing to find and nothing found is perfect. @param {Pick<Counts, 'tp' | 'fp' | 'fn'>} counts */
export function f1({ tp, fp, fn }) {
  if (tp === 0) return fp + fn === 0 ? 1 : 0
  return (2 * tp) / (2 * tp + fp + fn)
}

/** @param {Scored[]} articles */
export function summarize(articles) {
  const comparisons = articles.filter(({ kind }) => kind === 'comparison')
  const exact = comparisons.filter(({ score }) => f1(score.subjects ?? zero()) === 1)
  return {
    articles: articles.length,
    kindAccuracy: articles.filter(({ kind, kindRead }) => kind === kindRead).length / articles.length,
    subjectsExact: exact.length / comparisons.length,
    metrics: METRICS.map((metric) => {
      const sum = (/** @type {'tp' | 'fp' | 'fn'} */ key) => articles.reduce((total, { score }) => total + (score[metric]?.[key] ?? 0), 0)
      const counts = { tp: sum('tp'), fp: sum('fp'), fn: sum('fn') }
      const { tp, fp, fn } = counts
      return { metric, precision: tp / (tp + fp || 1), recall: tp / (tp + fn || 1), f1: f1(counts), ...counts }
    })
  }
}

/** @param {ReturnType<typeof summarize>} summary */
export function table({ articles, kindAccuracy, subjectsExact, metrics }) {
  const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(0)}%`
  const rows = metrics.map(({ metric, precision, recall, f1, tp, fp, fn }) =>
    [
      metric.padEnd(17),
      ...[precision, recall, f1].map((share) => share.toFixed(3).padStart(9)),
      ...[tp, fp, fn].map((n) => String(n).padStart(6))
    ].join('')
  )
  return [
    `${articles} articles; kind right ${percent(kindAccuracy)}; exact subject set ${percent(subjectsExact)}`,
    'metric           precision   recall       F1    tp    fp    fn',
    ...rows
  ].join('\n')
}

/** @param {Scored[]} articles @param {number} count */
export function worst(articles, count) {
  const figure = (/** @type {Scored} */ { score }, /** @type {string} */ metric) => f1(score[metric] ?? zero())
  const mean = (/** @type {Scored} */ article) => LEADING.reduce((sum, metric) => sum + figure(article, metric), 0) / LEADING.length
  const lines = articles
    .toSorted((a, b) => mean(a) - mean(b))
    .slice(0, count)
    .map((article) => {
      const figures = LEADING.map((metric) => `${metric} ${figure(article, metric).toFixed(2)}`).join('; ')
      return `${mean(article).toFixed(2)} ${article.file} ${article.shape.join('+')} ${figures}`
    })
  return [`worst articles (mean F1 of ${LEADING.join(', ')})`, ...lines].join('\n')
}

/** @param {Scored[]} articles @param {string} metric */
export function misses(articles, metric) {
  return articles
    .flatMap(({ file, score }) => {
      const { missed = [], extra = [] } = score[metric] ?? {}
      if (missed.length + extra.length === 0) return []
      return [[file, ...missed.map((item) => `  missed  ${item}`), ...extra.map((item) => `  extra   ${item}`)].join('\n')]
    })
    .join('\n\n')
}
