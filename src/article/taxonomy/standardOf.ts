import { matcher } from '../../lexicon/index.ts'
import { nameTable } from './nameTable.ts'
import { plainName } from './plainName.ts'

/** A name longer than this is a sentence, and may mention a dimension without being one. */
const LONGEST = { han: 14, words: 7, characters: 160 }
/**
 * Maps the name of a dimension as an article writes it to an id of the taxonomy.
 *
 * @param name in either language and script, modifiers and numbering included (`编译速度`, “2. Development cost”).
 * @returns the id, or null where no name of the taxonomy is the name, its head, or plainly contained in it.
 */
export function standardOf(name: string): string | null {
  let id = remembered.get(name)
  if (id === undefined) {
    id = look(name)
    if (remembered.size >= MOST) remembered.clear()
    remembered.set(name, id)
  }
  return id
}

/** Labels recur within an article and from one to the next. */
const MOST = 5_000
const remembered = new Map<string, string | null>()

function look(name: string): string | null {
  if (name.length > LONGEST.characters) return null
  const plain = plainName(name.replace(/[（(][^（()）]*[)）]/g, ' ')) || plainName(name)
  const whole = exact(plain)
  if (whole) return whole
  if (matcher('both', 'dimension-names', 'unclassed').test(plain)) return null
  // Joined names go by the first member that is known: “Security & Compliance”, 灵活性和可定制性.
  const members = splitAt(plain, 'join')
  if (members.length > 1) {
    for (const member of members) {
      const id = exact(member) ?? inside(member)
      if (id) return id
    }
    return null
  }
  return inside(plain)
}

function exact(plain: string): string | null {
  const table = nameTable()
  for (const form of [plain, ...singular(plain), trimmed(plain), ownQuality(plain), withoutParticles(plain)]) {
    const entry = table.get(form)
    if (entry) return entry.id
  }
  return null
}

/** `性能方面`, `成本对比`, `在性能上`: the same name with words around it that add nothing. */
function trimmed(plain: string): string {
  const before = matcher('both', 'dimension-names', 'before').find(plain)
  const rest = before?.start === 0 ? plain.slice(before.end).trim() : plain
  const after = matcher('both', 'dimension-names', 'after')
    .all(rest)
    .find((hit) => hit.end === rest.length)
  return after ? rest.slice(0, after.start).trim() : rest
}

/** `数据更安全` → `安全`. */
function ownQuality(plain: string): string {
  const degree = matcher('both', 'dimension-names', 'degree').find(plain)
  return degree && degree.start <= 6 ? plain.slice(degree.end) : plain
}

function withoutParticles(plain: string): string {
  return splitAt(plain, 'particle').join('')
}

function splitAt(plain: string, list: 'join' | 'preposition' | 'particle'): string[] {
  const parts: string[] = []
  let from = 0
  for (const hit of matcher('both', 'dimension-names', list).all(plain)) {
    parts.push(plain.slice(from, hit.start))
    from = hit.end
  }
  return [...parts, plain.slice(from)].map((part) => part.trim()).filter((part) => part !== '')
}

function singular(plain: string): string[] {
  if (!/[a-z]s$/.test(plain)) return []
  return [plain.slice(0, -1), plain.replace(/ies$/, 'y'), plain.replace(/es$/, '')]
}

/** The head decides: in Chinese the last words, in English the last words before a preposition. */
function inside(plain: string): string | null {
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = plain.split(' ').length
  if (han > LONGEST.han || words > LONGEST.words) return null
  const head = splitAt(plain, 'preposition')[0] ?? plain
  return longestAt(head, 'end') ?? longestAt(plain, 'start') ?? longestAt(withoutParticles(plain), 'anywhere')
}

/** Looks up the pieces of a short name, the longest first and of equal ones the last: cheaper than trying every name of the taxonomy. */
function longestAt(plain: string, where: 'start' | 'end' | 'anywhere'): string | null {
  const table = nameTable()
  for (let length = plain.length; length >= 2; length--) {
    const first = where === 'start' ? 0 : plain.length - length
    const last = where === 'end' ? first : 0
    for (let at = first; at >= last; at--) {
      const piece = plain.slice(at, at + length)
      const entry = known(piece, table) ?? (piece.endsWith('s') && length > 2 ? known(piece.slice(0, -1), table) : undefined)
      if (entry && bounded(plain, at, at + length)) return entry.id
    }
  }
  return null
}

function known(piece: string, table: ReturnType<typeof nameTable>): { readonly id: string } | undefined {
  const entry = table.get(piece)
  return entry?.inside ? entry : undefined
}

function bounded(text: string, start: number, end: number): boolean {
  const letter = /[a-z0-9]/
  return (
    !(letter.test(text[start]!) && letter.test(text[start - 1] ?? '')) && !(letter.test(text[end - 1]!) && letter.test(text[end] ?? ''))
  )
}
