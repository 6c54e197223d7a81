/** @import {Counts} from './score.mjs' */

/** @returns {Counts} */
export function zero() {
  return { tp: 0, fp: 0, fn: 0, missed: [], extra: [] }
}

/**
 * Pairs two lists one to one, first come first served. What is left of `gold` was missed, what is left of `found` is extra.
 * @template T
 * @param {T[]} gold
 * @param {T[]} found
 * @param {(gold: T, found: T) => boolean} same
 * @param {(item: T) => string} show
 * @returns {Counts}
 */
export function match(gold, found, same, show) {
  const left = [...found]
  const missed = gold.filter((item) => {
    const index = left.findIndex((other) => same(item, other))
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
  return { tp: gold.length - missed.length, fp: left.length, fn: missed.length, missed: missed.map(show), extra: left.map(show) }
}
