import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver'
import { type Article, type Place, type Statement, USE_CASES } from '../article/types.ts'
import { labels } from '../report/labels.ts'
import { lineLabels } from '../report/line/labels.ts'
import { polarityMark } from '../report/marks.ts'
import { excerpt } from '../text/excerpt.ts'
import { rangeOf } from './rangeOf.ts'
import type { Checked } from './types.ts'

/** The outline of a comparison: its dimensions, and below each what is said under it; statements outside of any stand at the end. */
export function symbolsOf(checked: Checked): DocumentSymbol[] {
  const { article } = checked.inspection
  if (!article) return []
  const words = labels[checked.language]
  const rest = new Map<string | null, string>([
    [USE_CASES, words.useCases],
    [null, lineLabels[checked.language].noDimension]
  ])
  const under = (id: string | null) => article.statements.filter(({ dimension }) => dimension === id)
  return [
    ...article.dimensions.map(({ id, name, standard, place }) => group(name, standard, place, under(id), article, checked)),
    ...[...rest].flatMap(([id, name]) => {
      const statements = under(id)
      const [first] = statements
      return first ? [group(name, null, first.place, statements, article, checked)] : []
    })
  ]
}

function group(
  name: string,
  detail: string | null,
  place: Place,
  statements: readonly Statement[],
  article: Article,
  checked: Checked
): DocumentSymbol {
  const start = Math.min(place.start.offset, ...statements.map((one) => one.place.start.offset))
  const end = Math.max(place.end.offset, ...statements.map((one) => one.place.end.offset))
  return {
    name,
    ...(detail !== null && { detail }),
    kind: SymbolKind.Enum,
    // What is said under a dimension may be anywhere; an editor wants a symbol to hold those below it.
    range: rangeOf(checked.document, start, end),
    selectionRange: rangeOf(checked.document, place.start.offset, place.end.offset),
    children: statements.map((statement) => leaf(statement, article, checked))
  }
}

function leaf({ text, polarity, subject, place }: Statement, { subjects }: Article, { document }: Checked): DocumentSymbol {
  const range = rangeOf(document, place.start.offset, place.end.offset)
  return {
    name: `${polarityMark[polarity]} ${excerpt(text, '', { whole: true }) || '…'}`,
    detail: subjects.find(({ id }) => id === subject)?.name ?? subject,
    kind: SymbolKind.EnumMember,
    range,
    selectionRange: range
  }
}
