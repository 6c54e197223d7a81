import type { RootContent } from 'mdast'
import { balanceText } from '../balanceText.ts'
import { countsOf } from '../countsOf.ts'
import type { Labels } from '../labels.ts'
import { stateMark } from '../marks.ts'
import { percent, percentOrNothing } from '../percent.ts'
import type { ReportArticle, ReportCell } from '../types.ts'
import type { LineNode } from './lineLink.ts'
import { heading, inlineCode, list, paragraph, strong, table } from './nodes.ts'

/** What was read in numbers, the verdict, the coverage matrix and the balance of the subjects. */
export function summary(article: ReportArticle, labels: Labels, at: LineNode): RootContent[] {
  const { verdict } = article
  return [
    heading(2, labels.summary),
    paragraph(strong(labels.kind[article.kind]), ' · ', inlineCode(article.file), ` · ${labels.understood(countsOf(article))}`),
    ...(verdict
      ? [
          paragraph(
            strong(labels.verdict),
            `${labels.colon}${labels.recommends(verdict.recommends.join(labels.comma), verdict.dimensions.join(labels.comma))} `,
            at({ line: verdict.line })
          ),
          ...(verdict.grounds.length > 0
            ? [
                list(
                  verdict.grounds.map(({ text, kind, subject, line }) => [
                    paragraph(inlineCode(text), ` · ${labels.ground(kind, subject ?? '')} · `, at({ line }))
                  ])
                )
              ]
            : [])
        ]
      : []),
    ...(article.matrix.rows.length > 0 && article.matrix.columns.length > 0 ? matrix(article, labels) : []),
    ...(article.subjects.length > 0 ? balance(article, labels) : [])
  ]
}

function matrix(article: ReportArticle, labels: Labels): RootContent[] {
  const { subjects } = article
  const legend = (['balanced', 'one-sided', 'described', 'missing'] as const).map((state) => `${stateMark[state]} ${labels.state[state]}`)
  return [
    heading(3, labels.matrix),
    table(
      [null, ...subjects.map(() => null)],
      [
        [labels.dimension, ...subjects.map((subject) => subject.name)],
        ...article.matrix.cells.map((row) => [row[0]?.dimension ?? '', ...row.map(cellText)])
      ]
    ),
    paragraph(`${labels.coverage(percent(article.balance.coverage))} ${legend.join(' · ')}`)
  ]
}

function cellText({ state, pros, cons, neutral }: ReportCell): string {
  const counts = [pros.length > 0 && `+${pros.length}`, cons.length > 0 && `−${cons.length}`, neutral.length > 0 && `·${neutral.length}`]
  return [stateMark[state], ...counts.filter(Boolean)].join(' ')
}

function balance({ balance }: ReportArticle, labels: Labels): RootContent[] {
  const { polarity } = labels
  return [
    heading(3, labels.balance),
    table(
      [null, ...Array(7).fill('right')],
      [
        [
          labels.subject,
          polarity.pro,
          polarity.con,
          polarity.neutral,
          labels.favoured,
          labels.share,
          labels.hedgedShare,
          labels.supportedShare
        ],
        ...balance.subjects.map(({ subject, pros, cons, neutral, favoured, weight, hedged, supported }) => [
          subject,
          ...[pros, cons, neutral, favoured].map(String),
          ...[weight, hedged, supported].map(percentOrNothing)
        ])
      ]
    ),
    ...(balance.overall === null ? [] : [paragraph(balanceText(balance, labels))])
  ]
}
