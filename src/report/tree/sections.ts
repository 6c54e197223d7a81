import { USE_CASES } from '../../article/types.ts'
import type { Labels } from '../labels.ts'
import { notesOf } from '../notesOf.ts'
import type { ReportArticle, ReportStatement } from '../types.ts'
import { balanceBranches } from './balanceBranches.ts'
import { claimBranch } from './claimBranch.ts'
import type { Branch } from './draw.ts'
import { findingBranch } from './findingBranch.ts'
import { join, where, why } from './notes.ts'
import { sourceBranches } from './sourceBranches.ts'
import { statementBranch } from './statementBranch.ts'

export interface Section {
  readonly title: string
  readonly branches: readonly Branch[]
}

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
        ? [
            {
              text: labels.recommends(verdict.recommends.join(labels.comma), verdict.dimensions.join(labels.comma)),
              note: where(verdict),
              children: verdict.grounds.map(({ text, kind, subject, line, column, cue }) => ({
                text,
                note: join([labels.ground(kind, subject ?? ''), where({ line, column }), why(cue, labels)])
              }))
            }
          ]
        : []
    },
    { title: labels.balance, branches: balanceBranches(article, labels) },
    { title: labels.findings, branches: article.findings.map((finding) => findingBranch(finding, labels)) },
    { title: labels.sources, branches: sourceBranches(article, labels) },
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
