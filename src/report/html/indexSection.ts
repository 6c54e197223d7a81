import type { Element } from 'hast'
import type { Language } from '../../article/types.ts'
import { labels as allLabels } from '../labels.ts'
import { percentOrNothing } from '../percent.ts'
import type { Report, ReportArticle } from '../types.ts'
import { bar } from './bar.ts'
import { capital } from './capital.ts'
import { element } from './element.ts'
import { words as allWords } from './labels.ts'

/** The figures of every article, each with the way to it. */
export function indexSection(articles: Report['articles'], language: Language): Element {
  const labels = allLabels[language]
  const words = allWords[language]
  const heads = [
    words.articles,
    labels.subjects,
    labels.dimensions,
    words.statements,
    words.claims,
    labels.supportedShare,
    labels.overall,
    labels.findings
  ].map(capital)
  return element(
    'section.index',
    { id: 'index', ariaLabelledBy: 'index-title' },
    element('h2', { id: 'index-title' }, words.index),
    element(
      'table',
      {},
      element('caption', {}, element('span.vh', {}, words.index)),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          heads.map((head) => element('th', { scope: 'col' }, head))
        )
      ),
      element(
        'tbody',
        {},
        articles.map((article, index) => row(article, `a${index + 1}`, language, heads))
      )
    )
  )
}

function row(article: ReportArticle, id: string, language: Language, heads: readonly string[]): Element {
  const labels = allLabels[language]
  const words = allWords[language]
  const { balance, subjects, dimensions, statements, claims, findings } = article
  const tongue = language === article.language ? undefined : article.language
  const found = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count > 0 ? [element(`span.count.${severity}`, {}, `${labels.severity[severity]} ${count}`), ' '] : []
  })
  const figure = (index: number, share: number | null, colour: string) =>
    element(
      'td',
      { dataHead: heads[index] },
      element('div.measure', {}, bar([{ share: share ?? 0, colour }]), element('span', {}, percentOrNothing(share)))
    )
  const number = (index: number, count: number) => element('td.number', { dataHead: heads[index] }, String(count))
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      element('a', { href: `#${id}`, lang: tongue }, article.title ?? words.untitled),
      element('small', {}, `${labels.kind[article.kind]} · ${article.file}`)
    ),
    element('td', { dataHead: heads[1], lang: tongue }, subjects.map(({ name }) => name).join(labels.comma) || '—'),
    number(2, dimensions.length),
    number(3, statements.length),
    number(4, claims.length),
    figure(5, balance.supported, 'ok'),
    figure(6, balance.overall, 'even'),
    element('td', { dataHead: heads[7] }, found.length > 0 ? found : labels.none)
  )
}
