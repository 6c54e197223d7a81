import { bareWords } from '../../text/bareWords.ts'
import { hash } from '../../text/hash.ts'

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
    const said = `${bareWords(subject ?? '')}\n${bareWords(text)}`
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
