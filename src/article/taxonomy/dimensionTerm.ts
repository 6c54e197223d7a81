import { type Hit, matcher } from '../../lexicon/index.ts'
import { nameTable } from './nameTable.ts'

/** A phrase of running text that names the dimension of what follows: `在性能方面`, “In terms of cost,”, “Performance:”. */
export interface DimensionTerm {
  readonly start: number
  readonly end: number
  /** The name alone, without 在 … 方面 around it. */
  readonly nameStart: number
  readonly nameEnd: number
  /** Id of the taxonomy. */
  readonly id: string
}

interface Name {
  readonly start: number
  readonly end: number
  readonly id: string
}

/** No name of the taxonomy is longer. */
const LONGEST = 40
/** How far before a Chinese name its opener may stand: 在（单机的）性能方面. */
const OPENER_REACH = 8

/**
 * Finds the phrases by which running text takes up a dimension: `在 … 方面`, `就 … 而言`, “in terms of …”, “… -wise”, and a
 * name with a colon at the start of a sentence. Looks for the frame first, as frames are rarer than names.
 *
 * @param folded text folded by `fold`; offsets of the answer are of it.
 */
export function findDimensionTerms(folded: string): DimensionTerm[] {
  const found = [...closed(folded), ...opened(folded), ...beforeColon(folded)].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((term) => {
    if (term.start < end) return false
    end = term.end
    return true
  })
}

/** `在性能方面`, `从成本来看`, `安全性上，` at the start of a clause, “performance-wise”. */
function* closed(folded: string): Generator<DimensionTerm> {
  for (const closer of matcher('both', 'dimension-frames', 'closer').all(folded)) {
    const at = /[\s-]/.test(folded[closer.start - 1] ?? '') ? closer.start - 1 : closer.start
    const name = nameEndingAt(folded, at)
    if (!name) continue
    const before = folded.slice(Math.max(0, name.start - OPENER_REACH - 8), name.start)
    const opener = lastOf(matcher('both', 'dimension-frames', 'opener').all(before))
    const gap = opener ? before.slice(opener.end) : ''
    if (opener && gap.length <= OPENER_REACH && !/[,，。.;；:：]/.test(gap)) {
      yield term(name.start - before.length + opener.start, closer.end, name)
    } else if (/(?:^|[。.!?！？；;,，、\n\u2028])\s*$/.test(before)) yield term(name.start, closer.end, name)
  }
}

/** “In terms of (raw) performance”: an English opener needs no closer. */
function* opened(folded: string): Generator<DimensionTerm> {
  for (const opener of matcher('en', 'dimension-frames', 'opener').all(folded)) {
    const skipped = /^\s(?:[a-z]+\s)?/.exec(folded.slice(opener.end, opener.end + LONGEST))
    const starts = skipped ? [opener.end + 1, opener.end + skipped[0].length] : []
    const name = starts.map((start) => nameStartingAt(folded, start)).find((read) => read !== null)
    if (name) yield term(opener.start, name.end, name)
  }
}

function* beforeColon(folded: string): Generator<DimensionTerm> {
  for (const colon of folded.matchAll(/[:：]/g)) {
    const name = nameEndingAt(folded, colon.index)
    if (!name) continue
    const before = folded.slice(Math.max(0, name.start - 6), name.start)
    const opens = /(?:^|[。.!?！？；;\n\u2028•])[\s\-*\d.)、]{0,6}$/.test(name.start <= 6 ? before : `x${before}`)
    if (opens) yield term(name.start, colon.index + 1, name)
  }
}

function term(start: number, end: number, name: Name): DimensionTerm {
  return { start, end, nameStart: name.start, nameEnd: name.end, id: name.id }
}

function nameEndingAt(folded: string, end: number): Name | null {
  for (let start = Math.max(0, end - LONGEST); start < end - 1; start++) {
    const name = nameAt(folded, start, end)
    if (name) return name
  }
  return null
}

function nameStartingAt(folded: string, start: number): Name | null {
  for (let end = Math.min(folded.length, start + LONGEST); end > start + 1; end--) {
    const name = nameAt(folded, start, end)
    if (name) return name
  }
  return null
}

/** 简单, 使用 and other names that count only alone are plain words of running text. */
function nameAt(folded: string, start: number, end: number): Name | null {
  const entry = nameTable().get(folded.slice(start, end).replace(/[\s-]+/g, ' '))
  if (!entry || (!entry.inside && !/[a-z]/.test(entry.name))) return null
  const letter = /[a-z0-9]/
  const cut = letter.test(folded[start]!) && letter.test(folded[start - 1] ?? '')
  return cut || (letter.test(folded[end - 1]!) && letter.test(folded[end] ?? '')) ? null : { start, end, id: entry.id }
}

function lastOf(hits: readonly Hit[]): Hit | null {
  return hits.at(-1) ?? null
}
