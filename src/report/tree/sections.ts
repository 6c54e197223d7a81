import { USE_CASES } from '../../article/types.ts'
import { balanceText } from '../balanceText.ts'
import type { Labels } from '../labels.ts'
import { polarityMark } from '../marks.ts'
import { notesOf } from '../notesOf.ts'
import type { Color } from '../paint.ts'
import { percent } from '../percent.ts'
import type { ReportArticle, ReportClaim, ReportStatement } from '../types.ts'
import type { Branch } from './draw.ts'

export interface Section {
  readonly title: string
  readonly branches: readonly Branch[]
}

const POLARITY_COLOR: Readonly<Record<ReportStatement['polarity'], Color>> = { pro: 'green', con: 'red', neutral: 'dim' }

/** Everything that was read of an article, as titled trees; sections with nothing in them are left out. */
export function sections(article: ReportArticle, labels: Labels): Section[] {
  const { verdict } = article
  const general = article.statements.filter((statement) => statement.dimensionId === null)
  const advice = article.statements.filter((statement) => statement.dimensionId === USE_CASES)
  const all: Section[] = [
    {
      title: labels.subjects,
      branches: article.subjects.map(({ name, aliases, places, cue }) => ({
        text: name,
        color: 'cyan',
        note: join([aliases.length > 0 && `${labels.aka} ${aliases.join(labels.comma)}`, where(places[0] ?? cue.place), why(cue, labels)])
      }))
    },
    {
      title: labels.dimensions,
      branches: article.dimensions.map(({ id, name, standard, line, column, cue }) => ({
        text: standard ? `${name} [${standard}]` : name,
        color: 'bold',
        note: join([where({ line, column }), why(cue, labels)]),
        children: bySubject(
          article,
          article.statements.filter((statement) => statement.dimensionId === id),
          labels,
          true
        )
      }))
    },
    { title: labels.general, branches: bySubject(article, general, labels, false) },
    { title: labels.useCases, branches: bySubject(article, advice, labels, false) },
    { title: labels.claims, branches: article.claims.map((claim) => claimBranch(claim, labels)) },
    {
      title: labels.verdict,
      branches: verdict
        ? [{ text: labels.recommends(verdict.recommends.join(labels.comma), verdict.dimensions.join(labels.comma)), note: where(verdict) }]
        : []
    },
    { title: labels.balance, branches: balanceBranches(article, labels) },
    {
      title: labels.findings,
      branches: article.findings.map(({ severity, reason, ruleId, line, column }) => ({
        mark: { sign: labels.severity[severity], color: severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'cyan' },
        text: reason,
        note: join([where({ line, column }), ruleId])
      }))
    },
    {
      title: labels.sources,
      branches: [
        ...article.sources.map(({ kind, target, text, line, column }) => ({
          text: kind === 'link' ? target : `[${target}] ${text}`,
          note: join([kind === 'link' && text !== target && text, where({ line, column })])
        })),
        ...article.references
          .filter((reference) => !reference.resolved)
          .map(({ label, line, column }) => ({
            mark: { sign: '✗', color: 'red' as const },
            text: labels.undefinedReference(label),
            note: where({ line, column })
          }))
      ]
    },
    { title: labels.reading, branches: notesOf(article, labels).map((text) => ({ text })) }
  ]
  return all.filter(({ branches }) => branches.length > 0)
}

/** Under a dimension a subject of which nothing is said is shown too: that gap is what a comparison is read for. */
function bySubject(article: ReportArticle, statements: readonly ReportStatement[], labels: Labels, gaps: boolean): Branch[] {
  return article.subjects.flatMap(({ id, name }): Branch[] => {
    const own = statements.filter((statement) => statement.subjectId === id)
    if (own.length === 0) return gaps ? [{ text: name, color: 'cyan', note: labels.nothingSaid }] : []
    return [{ text: name, color: 'cyan', children: own.map((statement) => statementBranch(statement, labels)) }]
  })
}

function statementBranch(statement: ReportStatement, labels: Labels): Branch {
  const { polarity, text, hedged, cue } = statement
  return {
    mark: { sign: polarityMark[polarity], color: POLARITY_COLOR[polarity] },
    text,
    note: join([hedged && labels.hedged, where(statement), why(cue, labels)])
  }
}

function claimBranch(claim: ReportClaim, labels: Labels): Branch {
  const { supported, strength, kinds, text, evidence, cue } = claim
  const mark = supported ? ({ sign: '✓', color: 'green' } as const) : ({ sign: '✗', color: 'red' } as const)
  return {
    mark: strength === 'note' && !supported ? { sign: '·', color: 'dim' } : mark,
    text,
    note: join([labels.strength[strength], ...kinds.map((kind) => labels.claimKind[kind]), where(claim), why(cue, labels)]),
    children: evidence.map(({ kind, reach, target, line, column }) => ({
      text: `${labels.evidence[kind]}${labels.colon}${target}`,
      note: join([labels.reach[reach], where({ line, column })])
    }))
  }
}

function balanceBranches({ balance }: ReportArticle, labels: Labels): Branch[] {
  if (balance.overall === null) return []
  return [
    { text: balanceText(balance, labels) },
    ...balance.subjects.map(({ subject, pros, cons, neutral, weight, favoured }) => ({
      text: subject,
      color: 'cyan' as const,
      note: join([
        `${polarityMark.pro}${pros} ${polarityMark.con}${cons} ${polarityMark.neutral}${neutral}`,
        `${labels.share} ${percent(weight)}`,
        `${labels.favoured} ${favoured}`
      ])
    }))
  ]
}

/** Line and column as editors and terminals link them. */
function where(place: { readonly line: number; readonly column: number } | null | undefined): string {
  return place ? `${place.line}:${place.column}` : ''
}

function why({ by, term }: ReportStatement['cue'], labels: Labels): string {
  return term === '' ? by : `${by} ${labels.quoted(term)}`
}

function join(parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(' · ')
}
