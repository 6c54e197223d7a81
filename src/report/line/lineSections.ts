import type { Language } from '../../article/types.ts'
import { labels as reportLabels } from '../labels.ts'
import { stateMark } from '../marks.ts'
import { claimBranch } from '../tree/claimBranch.ts'
import type { Branch } from '../tree/draw.ts'
import { findingBranch } from '../tree/findingBranch.ts'
import { join, where } from '../tree/notes.ts'
import { sourceBranches } from '../tree/sourceBranches.ts'
import { statementBranch } from '../tree/statementBranch.ts'
import { inWords } from './inWords.ts'
import { lineLabels } from './labels.ts'
import { roleText } from './roleText.ts'
import type { LineReport, Role } from './types.ts'

export type LineSection = readonly [title: string, branches: readonly Branch[]]

/** What a line was read as, part by part; parts that hold nothing are left out. */
export function lineSections(report: LineReport, language: Language): LineSection[] {
  return sectionsOf(report, language).filter(([, branches]) => branches.length > 0)
}

function sectionsOf(report: LineReport, language: Language): LineSection[] {
  const labels = reportLabels[language]
  const words = lineLabels[language]
  const roles = report.roles.map((role) => roleText(role, language))
  return [
    [
      words.under,
      report.under.map(({ text, line, column, roles }) => ({
        text,
        note: join([where({ line, column }), ...roles.flatMap((role) => overText(role, report, language))])
      }))
    ],
    [words.line, roles.map(({ text, why }) => ({ text, note: why }))],
    [
      words.mentions,
      report.mentions.map(({ subject, form, column }) => ({
        text: subject,
        note: join([where({ line: report.line, column }), form !== subject && labels.quoted(form)])
      }))
    ],
    [
      words.statements,
      report.statements.map((statement) => {
        const { subject, dimension, polarity, hedged, cue } = statement
        const about = [subject, dimension ?? words.noDimension, words.polarity[polarity], hedged && labels.hedged]
        return {
          ...statementBranch(statement, labels),
          note: join([where(statement), ...about]),
          children: [{ text: inWords(cue, language) }]
        }
      })
    ],
    [
      labels.claims,
      report.claims.map((claim) => {
        const branch = claimBranch(claim, labels)
        const kinds = claim.kinds.map((kind) => labels.claimKind[kind])
        const note = join([
          where(claim),
          labels.strength[claim.strength],
          ...kinds,
          claim.supported ? labels.supported : labels.unsupported
        ])
        return { ...branch, note, children: [{ text: inWords(claim.cue, language) }, ...(branch.children ?? [])] }
      })
    ],
    [labels.sources, sourceBranches(report, labels)],
    [
      words.cells,
      report.cells.map(({ dimension, subject, state, pros, cons, neutral }) => ({
        mark: { sign: stateMark[state] },
        text: `${dimension} × ${subject}`,
        note: join([labels.state[state], state !== 'missing' && words.said(pros.length, cons.length, neutral.length)])
      }))
    ],
    [labels.findings, report.findings.map((finding) => findingBranch(finding, labels))],
    [words.elsewhere, report.named.map((finding) => findingBranch(finding, labels))]
  ]
}

/** What a heading or label above does for this line. */
function overText(role: Role, { statements }: LineReport, language: Language): string[] {
  if (role.role === 'title' || role.role === 'subject' || role.role === 'dimension') return [roleText(role, language).text]
  if (role.role !== 'decides' || !statements.some(({ id }) => role.statements.includes(id))) return []
  return [
    lineLabels[language].decidesThis(
      role.terms
        .filter((term) => term !== '')
        .map(reportLabels[language].quoted)
        .join(' ')
    )
  ]
}
