import { matcher } from '../../lexicon/index.ts'
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

/** A longer stretch between opener and closer is no name. */
const LONGEST = 24

/**
 * Finds the phrases by which running text takes up a dimension.
 *
 * @param folded text folded by `fold`; offsets of the answer are of it.
 */
export function findDimensionTerms(folded: string): DimensionTerm[] {
  const found: DimensionTerm[] = []
  for (const name of namesIn(folded)) {
    const phrase = framed(folded, name.start, name.end)
    if (phrase && !found.some((other) => phrase.start < other.end && phrase.end > other.start)) {
      found.push({ ...phrase, nameStart: name.start, nameEnd: name.end, id: name.id })
    }
  }
  return found
}

/** `在 … 方面`, `就 … 而言`, `… 上，`, “in terms of …,”, “when it comes to …”, and a name with a colon at the start of a sentence. */
function framed(folded: string, start: number, end: number): { start: number; end: number } | null {
  const before = folded.slice(Math.max(0, start - LONGEST), start)
  const after = folded.slice(end, end + LONGEST)
  const opener = matcher('both', 'dimension-frames', 'opener').all(before).at(-1)
  const gap = opener ? before.slice(opener.end) : ''
  const near = /[a-z]/.test(opener?.term ?? '') ? /^\s*(?:[a-z]+\s)?$/.test(gap) : gap.length <= 8 && !/[,，。.;；:：]/.test(gap)
  const opensAt = opener && near ? start - before.length + opener.start : null
  const closer = matcher('both', 'dimension-frames', 'closer').find(after)
  const closesAt = closer && closer.start <= 1 && !/[a-z0-9]/.test(after.slice(0, closer.start)) ? end + closer.end : null
  const sentenceStart = /(?:^|[。.!?！？；;\n\u2028•])\s*[-*\d.)、]{0,4}\s*$/.test(before)
  // An English opener is enough before a comma; a Chinese one wants its closer.
  if (opensAt !== null && closesAt !== null) return { start: opensAt, end: closesAt }
  if (opener && opensAt !== null && /[a-z]/.test(opener.term)) return { start: opensAt, end }
  if (closesAt !== null && (sentenceStart || /[,，、]\s*$/.test(before))) return { start, end: closesAt }
  if (sentenceStart && /^\s*[:：]/.test(after)) return { start, end: end + after.search(/[:：]/) + 1 }
  return null
}

let longest: { names: ReadonlyMap<string, string>; expression: RegExp } | undefined

function* namesIn(folded: string): Generator<{ start: number; end: number; id: string }> {
  longest ??= build()
  for (const match of folded.matchAll(longest.expression)) {
    const id = longest.names.get(match[0].replace(/[\s-]+/g, ' '))
    if (id) yield { start: match.index, end: match.index + match[0].length, id }
  }
}

function build(): { names: ReadonlyMap<string, string>; expression: RegExp } {
  const names = new Map<string, string>()
  for (const { name, id, inside } of nameTable().values()) {
    // 简单, 使用 and the like are plain words of running text.
    if (name.length > 1 && (inside || /[a-z]/.test(name))) names.set(name, id)
  }
  const terms = [...names.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const expression = terms.map((term) => {
    const escaped = term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '[\\s-]')
    return /[a-z]/.test(term) ? `(?<![a-z0-9])${escaped}(?![a-z0-9])` : escaped
  })
  return { names, expression: new RegExp(expression.join('|'), 'g') }
}
