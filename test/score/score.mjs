/**
 * Scores what the reader read against annotations made by hand. Pure: data in, counts out.
 *
 * @typedef {{name: string, aliases?: string[]}} Subject
 * @typedef {{name: string, line: number, standard?: string | null}} Dimension
 * @typedef {{line: number, subject: string, dimension?: string | null, polarity: string}} Point
 * @typedef {{line: number, text: string, kind: string, strength: string, supported: boolean}} Claim
 * @typedef {{kind: string, subjects: Subject[], dimensions: Dimension[], points: Point[], claims: Claim[]}} Reading
 * @typedef {{tp: number, fp: number, fn: number, missed: string[], extra: string[]}} Counts
 * @typedef {Record<string, Counts>} ArticleScore
 */
import { match, zero } from './match.mjs'
import { alike, normal, overlap } from './words.mjs'

export const METRICS = [
  'subjects',
  'dimensions',
  'standard',
  'cells',
  'points',
  'pros-cons',
  'must-claims',
  'unsupported-must',
  'all-claims'
]

/** @type {Reading} */
const NOTHING = { kind: 'missing', subjects: [], dimensions: [], points: [], claims: [] }

/**
 * Compares one article's reading with its annotation. An article that was not reported scores zero on everything.
 * What an article that is no comparison says of subjects does not count: there is nothing to find in it.
 * @param {Reading} gold
 * @param {Reading | undefined} reading
 * @returns {ArticleScore}
 */
export function scoreArticle(gold, reading = NOTHING) {
  const score = Object.fromEntries(METRICS.map((metric) => [metric, zero()]))
  const expected = gold.kind === 'comparison' ? gold : { ...NOTHING, claims: gold.claims }
  const isComparison = reading.kind === 'comparison'
  // Points of a comparison count even where the reader took it for something else; its subjects do not.
  const readAnyway = isComparison || gold.kind === 'comparison' ? reading : { ...NOTHING, claims: reading.claims }
  const found = isComparison ? readAnyway : { ...readAnyway, subjects: [] }

  const show = (/** @type {Point | Dimension | Subject | string} */ x) =>
    typeof x === 'string' ? x : 'name' in x ? x.name : String(x.line)
  score.subjects = match(expected.subjects, found.subjects, sameSubject, show)
  score.dimensions = match(
    unique(expected.dimensions, (d) => normal(d.name)),
    unique(found.dimensions, (d) => normal(d.name)),
    (a, b) => alike(normal(a.name), normal(b.name)),
    (d) => `${d.line}:${d.name}`
  )
  score.standard = match(standards(expected), standards(found), (a, b) => a === b, show)

  const ownName = canonicalNames(expected.subjects, found.subjects)
  const cellOf = cellKeys(expected.dimensions, found.dimensions, ownName)
  const sameCell = (/** @type {string} */ a, /** @type {string} */ b) => {
    const [dimensionA = '', subjectA] = a.split('|')
    const [dimensionB = '', subjectB] = b.split('|')
    return subjectA === subjectB && alike(dimensionA, dimensionB)
  }
  score.cells = match(keys(expected.points, cellOf.gold), keys(found.points, cellOf.found), sameCell, show)

  const equal = (/** @type {string} */ a, /** @type {string} */ b) => a === b
  const placed = (/** @type {(name: string) => string} */ name) => (/** @type {Point} */ p) => `${p.line}|${name(p.subject)}`
  const polar = (/** @type {(name: string) => string} */ name) => (/** @type {Point} */ p) =>
    p.polarity === 'neutral' ? null : `${p.line}|${name(p.subject)}|${p.polarity}`
  score.points = match(keys(expected.points, placed(normal)), keys(found.points, placed(ownName)), equal, show)
  score['pros-cons'] = match(keys(expected.points, polar(normal)), keys(found.points, polar(ownName)), equal, show)

  const must = (/** @type {Claim[]} */ claims) => claims.filter((claim) => claim.strength === 'must')
  const unsupported = (/** @type {Claim[]} */ claims) => must(claims).filter((claim) => !claim.supported)
  score['must-claims'] = match(must(expected.claims), must(found.claims), sameClaim, showClaim)
  score['unsupported-must'] = match(unsupported(expected.claims), unsupported(found.claims), sameClaim, showClaim)
  score['all-claims'] = match(expected.claims, found.claims, sameClaim, showClaim)
  return score
}

/** @type {(a: Subject, b: Subject) => boolean} */
function sameSubject(a, b) {
  return namesOf(a).some((name) => namesOf(b).includes(name))
}

/** @type {(subject: Subject) => string[]} */
function namesOf({ name, aliases = [] }) {
  return [name, ...aliases].map(normal).filter(Boolean)
}

/** @type {(reading: Reading) => string[]} */
function standards({ dimensions }) {
  return [...new Set(dimensions.map((d) => d.standard ?? '').filter(Boolean))]
}

/**
 * The annotation's name for what the reader calls by any of its own names.
 * @param {Subject[]} gold
 * @param {Subject[]} found
 * @returns {(name: string) => string}
 */
function canonicalNames(gold, found) {
  const canon = new Map()
  for (const subject of found) {
    const own = gold.find((other) => sameSubject(other, subject))
    for (const name of namesOf(subject)) canon.set(name, own ? normal(own.name) : name)
  }
  return (name) => canon.get(normal(name)) ?? normal(name)
}

/**
 * Keys of cells of the matrix. All dimensions of the standard `use-cases` are one row: articles word recommendations freely.
 * @param {Dimension[]} gold
 * @param {Dimension[]} found
 * @param {(name: string) => string} ownName
 */
function cellKeys(gold, found, ownName) {
  const useCases = (/** @type {Dimension[]} */ dimensions) =>
    new Set(dimensions.filter((d) => d.standard === 'use-cases').map((d) => normal(d.name)))
  const goldUseCases = useCases(gold)
  const foundUseCases = new Set([...goldUseCases, ...useCases(found)])
  const key = (/** @type {Set<string>} */ cases, /** @type {(name: string) => string} */ name) => (/** @type {Point} */ point) => {
    if (!point.dimension) return null
    const dimension = normal(point.dimension)
    return `${cases.has(dimension) ? normal('use-cases') : dimension}|${name(point.subject)}`
  }
  return { gold: key(goldUseCases, normal), found: key(foundUseCases, ownName) }
}

/** @type {(a: Claim, b: Claim) => boolean} */
function sameClaim(a, b) {
  return a.line === b.line && overlap(normal(a.text), normal(b.text))
}

/** @type {(claim: Claim) => string} */
function showClaim({ line, kind, text }) {
  return `${line}:[${kind}] ${text.slice(0, 70)}`
}

/** @type {<T>(items: T[], key: (item: T) => string | null) => string[]} */
function keys(items, key) {
  return [...new Set(items.map(key).filter((k) => k !== null))]
}

/** @type {<T>(items: T[], key: (item: T) => string) => T[]} */
function unique(items, key) {
  return items.filter((item, index) => items.findIndex((other) => key(other) === key(item)) === index)
}
