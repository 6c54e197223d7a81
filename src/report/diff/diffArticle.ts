import { bareWords } from '../../text/bareWords.ts'
import type { ReportArticle } from '../types.ts'
import { diffCells } from './diffCells.ts'
import { diffClaims } from './diffClaims.ts'
import { diffFindings } from './diffFindings.ts'
import { matchNames, type Named, type NameMatch } from './matchNames.ts'
import type { ArticleDiff, VersionPair } from './types.ts'

const FIGURES = ['overall', 'coverage', 'polarity', 'weight', 'hedging', 'evidence', 'supported'] as const

/**
 * What changed between the two versions, of which one at least exists.
 *
 * @param named whether the user named both files: then another name is no renaming.
 */
export function diffArticle({ old, now }: VersionPair, named: boolean): ArticleDiff {
  const before = old?.article ?? null
  const after = now?.article ?? null
  const { file, language, title } = (after ?? before)!
  const subjects = matchNames(subjectsOf(before), subjectsOf(after))
  const dimensions = matchNames(dimensionsOf(before), dimensionsOf(after))
  const cells = diffCells(before ?? nothing(after!), after ?? nothing(before!), { subjects: subjects.oldOf, dimensions: dimensions.oldOf })
  const claims = diffClaims(before, after)
  const findings = diffFindings(old?.findings ?? [], now?.findings ?? [])
  const balance = FIGURES.map((figure) => ({ figure, from: before?.balance[figure] ?? null, to: after?.balance[figure] ?? null }))
  const kind = { from: before?.kind ?? null, to: after?.kind ?? null }
  const coverageChanged = hasChanged(subjects) || hasChanged(dimensions) || cells.some(({ from, to }) => from !== to)
  return {
    file,
    oldFile: before?.file ?? null,
    status: !before ? 'added' : !after ? 'deleted' : named || before.file === after.file ? 'modified' : 'renamed',
    language,
    title,
    kind,
    changed:
      coverageChanged ||
      kind.from !== kind.to ||
      [cells, ...Object.values(claims), ...Object.values(findings)].some((list) => list.length > 0) ||
      balance.some(({ from, to }) => from !== to),
    coverageChanged,
    subjects: shown(subjects),
    dimensions: shown(dimensions),
    cells,
    balance,
    claims,
    findings
  }
}

function subjectsOf(article: ReportArticle | null): Named[] {
  return (article?.subjects ?? []).map(({ id, name, aliases }) => ({
    id,
    name,
    aliases,
    texts: article!.statements.filter((one) => one.subjectId === id).map(({ text }) => bareWords(text))
  }))
}

/** Rows of the matrix: dimensions that share one are one here too. */
function dimensionsOf(article: ReportArticle | null): Named[] {
  if (!article) return []
  const byId = new Map(article.dimensions.map((one) => [one.id, one]))
  return article.matrix.rows.flatMap((id, row) => {
    const ids = article.matrix.dimensions[row] ?? [id]
    const found = byId.get(id)
    if (!found) return []
    const names = ids.flatMap((other) => byId.get(other)?.name ?? [])
    const alone = article.dimensions.filter(({ standard }) => standard === found.standard).length === 1
    const aliases = [...names, ...(found.standard !== null && alone ? [`standard ${found.standard}`] : [])]
    return [
      {
        id,
        name: found.name,
        aliases,
        texts: article.statements.filter((one) => ids.includes(one.dimensionId ?? '')).map(({ text }) => bareWords(text))
      }
    ]
  })
}

function hasChanged({ added, removed, renamed }: NameMatch): boolean {
  return added.length + removed.length + renamed.length > 0
}

function shown({ added, removed, renamed }: NameMatch) {
  return { added, removed, renamed }
}

/** The version of a file that is not there: nothing was said in it. */
function nothing(article: ReportArticle): ReportArticle {
  return { ...article, statements: [], matrix: { rows: [], dimensions: [], columns: [], cells: [] } }
}
