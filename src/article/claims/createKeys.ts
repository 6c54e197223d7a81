import { fold } from '../../text/fold.ts'
import { hash } from '../../text/hash.ts'

/** What changes with wrapping, script and sourcing: white space, quotation marks, marks of notes, the stop at the end. */
const TRIFLES = /\[\^?\d{1,3}\]|[\s\p{Pi}\p{Pf}"'「」『』《》]+|[.。]+$/gu

/**
 * Names the claims of one article by what they say of whom, so that a name stays when lines are inserted, wrapped anew or
 * moved: `k` and the hash of the words and of the subject's name, neither minding case, width, script or white space.
 * Claims that say the same of the same are told apart by their order. The letter keeps spreadsheets from reading a number.
 */
export function createKeys(): (text: string, subject: string | null) => string {
  const taken = new Set<string>()
  /** Where to go on counting, so that a text said a thousand times is not counted anew each time. */
  const next = new Map<string, number>()
  return (text, subject) => {
    const said = `${plain(subject ?? '')}\n${plain(text)}`
    let key = name(said)
    let again = next.get(said) ?? 2
    for (; taken.has(key); again++) key = name(`${said}\n${again}`)
    next.set(said, again)
    taken.add(key)
    return key
  }
}

function name(said: string): string {
  return `k${hash(said)}`
}

function plain(text: string): string {
  return fold(text.normalize('NFKC')).replace(TRIFLES, '')
}
