/** Reads annotations and reports into the one shape that is scored. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** @import {Reading, Claim} from './score.mjs' */
/** @typedef {Reading & {file: string, shape: string[]}} Gold */

/**
 * The annotated articles of a folder: every NAME.gold.json, for NAME.md beside it.
 * @param {string} folder
 * @returns {Gold[]}
 */
export function loadGold(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      return {
        file: file.replace(/\.gold\.json$/, '.md'),
        shape: gold.shape ?? [],
        kind: gold.kind,
        subjects: gold.subjects ?? [],
        dimensions: gold.dimensions ?? [],
        points: gold.points ?? [],
        claims: (gold.claims ?? []).map((/** @type {any} */ claim) => ({
          line: claim.line,
          text: claim.quote,
          kind: claim.kind,
          strength: claim.strength,
          supported: (claim.support ?? 'none') !== 'none'
        }))
      }
    })
}

/**
 * The articles of a report (`--format json`), by the base name of their file. Claims of strength `note` are no claims to the annotators.
 * @param {string} json
 * @returns {Map<string, Reading>}
 */
export function loadReport(json) {
  const { articles } = JSON.parse(json)
  return new Map(
    articles.map((/** @type {any} */ article) => [
      basename(article.file),
      {
        kind: article.kind,
        subjects: article.subjects,
        dimensions: article.dimensions,
        points: article.statements,
        claims: article.claims
          .filter((/** @type {any} */ claim) => claim.strength !== 'note')
          .map((/** @type {any} */ claim) => /** @type {Claim} */ ({ ...claim, kind: claim.kinds[0] }))
      }
    ])
  )
}

/**
 * The findings of lint's JSON, by the base name of their file.
 * @param {string} json
 * @returns {Map<string, import('./linted.mjs').Placed[]>}
 */
export function loadLint(json) {
  return new Map(JSON.parse(json).files.map((/** @type {any} */ { file, findings }) => [basename(file), findings]))
}
