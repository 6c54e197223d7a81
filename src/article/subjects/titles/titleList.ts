import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import { cleanName } from '../names.ts'
import { plainEnds } from './plainEnds.ts'

/** Chinese joints, but not inside words: 和 of 和谐 or 共和, 与 of 参与, 同 of 同步, 及 of 以及时. */
const HAN_JOINT =
  /(?:(?<=\S)\s*(?:(?<![共温总饱平缓柔亲调求综中])和(?![谐平解弦服睦])|(?<![参赠给授])[与與](?![否])|(?<![以普涉触顾危波埃])及(?![时格早其])|跟(?![踪随进单])|以及|(?<=[\s\w])同(?=[\s\w]))\s*(?=\S))/u
const JOINT = new RegExp(
  `\\s*(?:[、，,]\\s*(?:(?:and|or)\\s+)?|(?<=[\\s\\p{Script=Han}])[&＆+](?=[\\s\\p{Script=Han}])|\\s(?:and|or|&)\\s|\\s[/／]\\s|${HAN_JOINT.source})\\s*`,
  'iu'
)
const CONJUNCTION = new RegExp(`\\s(?:and|or|&)\\s|${HAN_JOINT.source}`, 'iu')
/** Names joined by slashes and nothing else: `Vue/React`, `买房/租房`; not a path. */
const SLASHED = /^(?:[A-Z][\w+#]*|\p{Script=Han}{2,8})(?:[/／](?:[A-Z][\w+#]*|\p{Script=Han}{2,8}))+$/u
const LONGEST = 48

/** The names of a list (`A, B and C`, `A、B 和 C`); null when it is none, or holds what is no name. */
export function titleList(text: string): string[] | null {
  let parts = listed(text).split(JOINT)
  if (parts.length < 2 && SLASHED.test(text.trim())) parts = text.split(/[/／]/u)
  const names = plainEnds(parts.map((part) => part.trim()).filter((part) => part !== ''))
  return isSet(names) ? names : null
}

/** A list up to its end: what follows the last name after a comma says what the things are (`甲和乙，两款工具`, “A and B, two tools”). */
function listed(text: string): string {
  const [rest, last, ...before] = text.split(/[，,]/u).reverse()
  if (rest === undefined || last === undefined || CONJUNCTION.test(` ${rest}`) || !CONJUNCTION.test(last)) return text
  return [...before.reverse(), last].join(',')
}

/** Whether these can be names of different things. */
export function isSet(names: readonly string[]): boolean {
  return (
    names.length >= 2 &&
    names.length <= 10 &&
    names.every((name) => isName(name) && name.length <= LONGEST && !/[()（）[\]{}|]/.test(name.replace(/[(（][^()（）]*[)）]/gu, ''))) &&
    new Set(names.map((name) => cleanName(name).toLowerCase())).size === names.length
  )
}

/** Not a pronoun or another word that only stands where a name could: “whether or not”, `两者的成本`. */
export function isName(name: string): boolean {
  const folded = fold(cleanName(name))
  const hit = matcher('both', 'titles', 'no-name').find(folded)
  return /\p{L}/u.test(folded) && !(hit && hit.start === 0 && /^(?:的|$)/.test(folded.slice(hit.end)))
}
