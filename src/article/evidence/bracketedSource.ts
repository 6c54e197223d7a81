import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { NamedSource } from './namedSource.ts'

const BRACKETS =
  /[(（]([^()（）]{2,60}?)[,，、]?\s?(?<!\d)((?:19|20)\d{2})(?:\s?\p{Script=Han})?[a-z]?(?:[,，；;:：][^()（）]{0,40})?[)）]/gu
/** `IDC`, `Miller et al.`, `Miller & Chen`, `Road Safety Agency`. */
const LATIN = /^\p{Lu}[\p{L}.'’&-]*(?:\s(?:\p{Lu}[\p{L}.'’&-]*|of|for|and|the|et|al\.|&))*$/u
const AUTHORS = /\bet\sal\.?|&|\sand\s/
const HAN = /^[\p{Script=Han}·]{2,14}$/u

/** Publisher or authors and year in brackets that close a clause: `(IDC, 2023)`, “（某局，2023 年）”; not a date, not a release. */
export function bracketedSource(sentence: string): NamedSource | null {
  for (const { index, 0: all, 1: name } of sentence.matchAll(BRACKETS)) {
    const who = name!.trim()
    const end = index + all.length
    if (!LATIN.test(who) && !HAN.test(who)) continue
    if (matcher('both', 'evidence', 'no-publisher').test(fold(who)) || !/^(?:$|[\s\p{P}])/u.test(sentence.slice(end, end + 1))) continue
    const authors = LATIN.test(who) && AUTHORS.test(who)
    // “the oldest is Go (Google, 2009)” names the maker: it stands behind a name, and gives no figure.
    const rest = sentence.slice(0, index)
    const figure = /\d/.test(rest) || matcher('both', 'claims-statistic', 'must').test(fold(rest))
    if (authors || (figure && !/\p{Lu}[\w.+#-]*\s?$/u.test(rest)))
      return { target: `${who} ${all.match(/(?:19|20)\d{2}/)![0]}`, start: index, end }
  }
  return null
}
