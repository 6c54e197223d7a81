import type { Article, Cue } from '../article/types.ts'
import { balance } from '../coverage/balance.ts'
import { createMatrix } from '../coverage/matrix.ts'
import { findingJson } from './findingJson.ts'
import { placed } from './placed.ts'
import { recoverySummary } from './recoverySummary.ts'
import type { ReportArticle, ReportInput } from './types.ts'

/** One entry of the report: the article's own words for subjects and dimensions, with the ids beside them. */
export function createReportArticle(input: ReportInput): ReportArticle {
  const { article, matrix = createMatrix(article), findings = [], source } = input
  const nameOf = namesOf(article)
  const about = <S extends string | null, D extends string | null>(subject: S, dimension: D) => ({
    subject: nameOf(subject),
    subjectId: subject,
    dimension: nameOf(dimension),
    dimensionId: dimension
  })
  const figures = balance(article, matrix)
  return {
    file: article.file,
    kind: article.kind,
    language: article.language,
    title: article.title,
    declaredProfile: article.declaredProfile,
    lines: article.lines,
    subjects: article.subjects.map(({ id, name, aliases, places, cue }) => ({
      id,
      name,
      aliases,
      mentions: article.mentions.filter((mention) => mention.subject === id).length,
      places: places.map(placed),
      cue: cueJson(cue)
    })),
    dimensions: article.dimensions.map(({ id, name, standard, group, place, cue }) => ({
      id,
      name,
      standard,
      group,
      ...placed(place),
      cue: cueJson(cue)
    })),
    statements: article.statements.map(({ id, place, subject, dimension, polarity, hedged, text, form, cue }) => ({
      id,
      ...placed(place),
      ...about(subject, dimension),
      polarity,
      hedged,
      text,
      form,
      cue: cueJson(cue)
    })),
    claims: article.claims.map(({ id, key, place, kinds, strength, supported, subject, dimension, text, evidence, cue }) => ({
      id,
      key,
      ...placed(place),
      kinds,
      strength,
      supported,
      ...about(subject, dimension),
      text,
      evidence: evidence.map(({ kind, reach, target, vendor, homepage, place }) => ({
        kind,
        reach,
        target,
        vendor: vendor === undefined ? null : nameOf(vendor),
        homepage: homepage ?? false,
        ...placed(place)
      })),
      cue: cueJson(cue)
    })),
    verdict: article.verdict && {
      recommends: article.verdict.recommends.map(nameOf),
      recommendsIds: article.verdict.recommends,
      dimensions: article.verdict.dimensions.map(nameOf),
      dimensionIds: article.verdict.dimensions,
      grounds: article.verdict.grounds.map(({ text, subject, dimension, standard, kind, stated, cue, place }) => ({
        ...placed(place),
        kind,
        text,
        ...about(subject, dimension),
        standard,
        stated: stated.map((one) => ({ subject: nameOf(one.subject), subjectId: one.subject, ...placed(one.place) })),
        cue: cueJson(cue)
      })),
      flat: article.verdict.flat.map(({ subject, text, own, place }) => ({
        ...placed(place),
        subject: nameOf(subject),
        subjectId: subject,
        text,
        own
      })),
      conditional: article.verdict.conditional,
      argued: article.verdict.argued,
      ...placed(article.verdict.place)
    },
    sources: article.sources.map(({ kind, target, text, cited, place }) => ({ kind, target, text, cited, ...placed(place) })),
    references: article.references.map(({ kind, label, resolved, place }) => ({ kind, label, resolved, ...placed(place) })),
    matrix: {
      rows: matrix.rows,
      dimensions: matrix.dimensions,
      columns: matrix.columns,
      cells: matrix.cells.map((row) =>
        row.map(({ dimension, subject, hedged, supported, place, ...cell }) => ({
          ...about(subject, dimension),
          ...cell,
          hedged: rounded(hedged),
          supported: rounded(supported),
          place: place && { line: place.start.line, column: place.start.column }
        }))
      )
    },
    balance: {
      coverage: rounded(figures.coverage),
      polarity: rounded(figures.polarity),
      weight: rounded(figures.weight),
      hedging: rounded(figures.hedging),
      evidence: rounded(figures.evidence),
      overall: rounded(figures.overall),
      supported: rounded(figures.supported),
      decided: figures.decided,
      subjects: figures.subjects.map(({ subject, weight, polarity, hedged, supported, ...counts }) => ({
        subject: nameOf(subject),
        subjectId: subject,
        ...counts,
        weight: rounded(weight),
        polarity: rounded(polarity),
        hedged: rounded(hedged),
        supported: rounded(supported)
      }))
    },
    findings: findings.map(findingJson),
    recovery: recoverySummary(article, source),
    diagnostics: article.diagnostics.map(({ code, data, place }) => ({ code, data, place: place && placed(place) }))
  }
}

type NameOf = <Id extends string | null>(id: Id) => Id

/** Ids → names; an id that names nothing (a fault of the reader) stays as it is, so that it can be seen. */
function namesOf(article: Article): NameOf {
  const names = new Map([...article.subjects, ...article.dimensions].map(({ id, name }) => [id, name]))
  return ((id: string | null) => (id === null ? null : (names.get(id) ?? id))) as NameOf
}

function cueJson({ by, term, place }: Cue): ReportArticle['subjects'][number]['cue'] {
  return { by, term, place: place && placed(place) }
}

function rounded<Share extends number | null>(share: Share): Share {
  return (share === null ? null : Math.round(share * 10_000) / 10_000) as Share
}
