import { citationLength } from './citationLength.ts'

/** Short for words that stand before others, so never at a sentence's end. */
const NEVER_LAST = /(?:^|[\s(（"“])(?:[eE]\.?[gG]|[iI]\.?[eE]|[vV]s|[cC]f|[aA]pprox|[cC]a|[rR]esp|[iI]ncl|[dD]ept|Mr|Mrs|Ms|Dr|Prof|St)$/
/** Short for something only where a number follows: “No. 1”, “Fig. 3”. */
const NUMBERED = /(?:^|[\s(（"“])(?:nos?|figs?|eq|ver|vol|pp?|max|min|est)$/i
/** Last or not: initials (“J. Doe”, “plan B.”, “the U.S.”), companies, the letters of a list; the next word decides. */
const EITHER = /(?:^|[\s(（"“])(?:inc|ltd|co|corp|jr|sr|al|[a-z]|(?:[A-Z]\.){1,3}[A-Z])$/i
const STARTER =
  /^\s+(?:The|It|Its|This|That|These|Those|They|There|Then|We|You|He|She|In|On|At|If|When|While|An?|For|However|But|And|So|Both|Each)\b/
const LONGEST_ABBREVIATION = 10

const HAN = /\p{Script=Han}/u
const STARTS = /^[”’")）\]*]*\s*(?:$|[\p{Lu}\p{N}\p{Script=Han}"“'(（[*`$@#<~_•\-–—]|\p{Extended_Pictographic}|\u2028)/u
/** Sentences that open with a name in lower case: “iOS”, “npm”, “pip is …”. */
const STARTS_LOWER = /^\s+(?:(?:i|npm|e|p)[A-Z]|[a-z][\w-]*\s+(?:is|are|has|can|uses|supports)\b)/

/**
 * Whether the mark at `at` ends a sentence. Looks only at a few characters around it.
 *
 * @param begun offset of the first character of the sentence so far.
 * @param first whether it is the first sentence of its line.
 */
export function endsSentence(text: string, at: number, begun: number, first: boolean): boolean {
  switch (text[at]) {
    case '。':
    case '｡':
    case '！':
    case '？':
      return true
    case '.':
      return !(first && isListNumber(text, at, begun)) && isFullStop(text, at, begun)
    case '?':
    case '!':
      // a?b=c, [a-z]?[1-9] and foo!.bar are no questions; 真的吗?Redis is one
      return !/[\w=&/.[]/.test(text[at + 1] ?? ' ') || (HAN.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text[at + 1]!))
    case '…':
      return text[at - 1] === '…' && text[at + 1] !== '…' && /^\s*(?:$|[\p{Lu}\p{Script=Han}])/u.test(text.slice(at + 1, at + 4))
    default:
      return false
  }
}

function isFullStop(text: string, at: number, begun: number): boolean {
  const before = text[at - 1] ?? ''
  const after = at + 1 + citationLength(text, at + 1)
  const next = text[after] ?? ''
  if (HAN.test(before)) return !/[a-z0-9]/i.test(next)
  if (!/^(?:$|[\s”’")）\]*]|\p{Script=Han})/u.test(next)) return false
  if (before === '.') return /^(?:\s+\p{Lu}|\s*$)/u.test(text.slice(after, after + 3))
  const rest = text.slice(after, after + 24)
  return (STARTS.test(rest) || STARTS_LOWER.test(rest)) && !isAbbreviation(text.slice(Math.max(begun, at - LONGEST_ABBREVIATION), at), rest)
}

/** `1. Fast` */
function isListNumber(text: string, at: number, begun: number): boolean {
  return at > begun && at - begun <= 2 && /^\d+$/.test(text.slice(begun, at))
}

function isAbbreviation(head: string, rest: string): boolean {
  if (NEVER_LAST.test(head)) return true
  if (NUMBERED.test(head)) return /^\s*[(（]?\d/.test(rest)
  // 5 s. and 3 m. are units
  return EITHER.test(head) && !/\d\s[a-z]$/.test(head) && !/^\s*$/.test(rest) && !STARTER.test(rest)
}
