import { matcher } from '../../lexicon/index.ts'
import type { Range } from '../../text/types.ts'
import type { Block } from '../outline/types.ts'

/** `Acme`, `Acme Cloud`, `acmeDB`, `Acme for Teams`; as written, for capitals tell names from words. */
const LATIN =
  /^(?:[A-Z][\w.+&'-]{1,30}|[a-z]{1,20}[A-Z]\w{0,20})(?: (?:[A-Z0-9][\w.+-]{0,30}|for(?= [A-Z])|by(?= [A-Z])|of(?= [A-Z]))){0,4}/
/** Chinese names run up to punctuation. */
const HAN = /^[\p{Script=Han}A-Za-z0-9+·-]{2,30}/u
/** What stands before a name and behind it: quotation marks, white space. */
const OPENING = /^[\s"“「『【:,]{0,3}/

/**
 * The name of a product that begins at `from`, or null. After words for an example any name will do that ends in a kind of
 * product; at once behind the words that recommend, Chinese must be linked or quoted, for a name has no capitals there.
 */
export function productName(block: Block, folded: string, from: number, end: number, after: 'example' | 'direct'): Range | null {
  const start = from + OPENING.exec(folded.slice(from, end))![0].length
  const quoted = /["“「『【]/.test(block.text.slice(from, start))
  const link = block.marks.find((mark) => mark.kind === 'link' && mark.start === start && mark.end <= end)
  const name = link ?? plainName(block, folded, start, end, quoted || after === 'example')
  if (!name || isListed(block, folded, name.end)) return null
  const words = folded.slice(name.start, name.end)
  if (matcher('both', 'plug', 'generic').find(words)?.start === 0 || (link && !hasName(block.text.slice(name.start, name.end)))) return null
  // What one reads is no product: “the Acme docs”, 《…》一书
  const [tail] = folded.slice(name.end, Math.min(end, name.end + 12)).split(/[,;.。]/, 1)
  return matcher('both', 'plug', 'document').test(folded.slice(Math.max(from - 2, 0), name.end) + tail) ? null : name
}

/** More names follow: who lists several of a kind advertises none. */
function isListed(block: Block, folded: string, at: number): boolean {
  const next = folded.slice(at, at + 8).trimStart()
  return matcher('both', 'plug', 'listed').find(next)?.start === 0 || /^\s?,\s[A-Z]/.test(block.text.slice(at, at + 4))
}

function plainName(block: Block, folded: string, start: number, end: number, anyScript: boolean): Range | null {
  const latin = LATIN.exec(block.text.slice(start, end))
  if (latin) return { start, end: start + latin[0].replace(/[.'-]$/, '').length }
  const run = anyScript && HAN.exec(folded.slice(start, end))
  if (!run || !/^\p{Script=Han}/u.test(run[0])) return null
  const kinds = matcher('zh', 'plug', 'kind').all(run[0])
  const first = kinds.findIndex((hit) => hit.start >= 2)
  if (first < 0) return null
  // 服务平台, 云平台: kinds on end are one.
  let last = first
  while (kinds[last + 1]?.start === kinds[last]!.end) last++
  return { start, end: start + kinds[last]!.end }
}

function hasName(text: string): boolean {
  return /^(?:[A-Z]|[a-z]+[A-Z]|\p{Script=Han}{2,20}$)/u.test(text)
}
