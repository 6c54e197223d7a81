import { type LexiconList, matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import { plainEnds, withoutTail } from './plainEnds.ts'
import { isSet, titleList } from './titleList.ts'

type Words = LexiconList<'titles'>

/** What a part of a title sets against each other by its own words; null when it does not, or tells of a move. */
export function titleSet(text: string): string[] | null {
  const folded = fold(text)
  return (
    byWord(text, folded, 'versus') ??
    (matcher('both', 'titles', 'move').test(folded)
      ? null
      : (byWord(text, folded, 'choice') ?? byInstead(text, folded) ?? byLead(text, folded) ?? byTail(text, folded)))
  )
}

/** `A vs B vs C`, `A 还是 B`: names on both sides of a word; a side may itself be a list. */
function byWord(text: string, folded: string, list: Words): string[] | null {
  const hits = matcher('both', 'titles', list)
    .all(folded)
    .concat(list === 'versus' ? between(folded) : [])
    .filter((hit) => hit.start > 0 && hit.end < text.length)
    .sort((a, b) => a.start - b.start)
  if (hits.length === 0) return null
  const sides: string[] = []
  let from = 0
  for (const hit of hits) {
    sides.push(text.slice(from, hit.start))
    from = hit.end
  }
  sides.push(text.slice(from))
  const trimmed = plainEnds(sides.map((side) => side.replace(/^[\s,，、]+|[\s,，、]+$/gu, '')).filter(Boolean))
  // “一千公里，坐高铁还是坐飞机”: in Chinese, and before a question, what stands before a comma sets the scene
  const scene = list === 'choice' && /\p{Script=Han}/u.test(trimmed.join(''))
  const names = trimmed.flatMap((side, i) => {
    if (list === 'choice' && scene) return [i === 0 ? side.split(/[，,]/u).at(-1)! : side.split(/[，,]/u)[0]!].flatMap((s) => s.split('、'))
    const parts = side.split(/\s*[、，,]\s*/u).filter(Boolean)
    return (i === 0 || i === trimmed.length - 1) && parts.length > 1 ? parts : [side]
  })
  const clean = plainEnds(names.map((name) => (list === 'choice' ? plainEnds([name])[0]! : name)).filter(Boolean))
  return isSet(clean) ? clean : null
}

/** 对比 and the like between two names, not at either end: `A 对比 B`. */
function between(folded: string): { start: number; end: number; term: string }[] {
  const match = folded.match(
    /(?<=[\p{L}\p{N})])\s*(?:对比)\s*(?=[a-z0-9])|(?<=[a-z0-9)])\s*对比\s*(?=[\p{L}\p{N}])(?!.{0,3}(?:分析|评测|总结|指南|测试|表|报告|说明|一下|详解|图))/u
  )
  return match ? [{ start: match.index!, end: match.index! + match[0].length, term: match[0].trim() }] : []
}

/** “Why we chose A over B”, `为什么选择 A 而不是 B`: needs a word of choosing or of reasons before it. */
function byInstead(text: string, folded: string): string[] | null {
  const hit = matcher('both', 'titles', 'instead').find(folded)
  if (!hit || hit.start === 0) return null
  const chosen =
    /\b(?:cho(?:ose|oses|osing|se|sen)|pick(?:s|ed|ing)?|prefer(?:s|red)?|select(?:s|ed|ing)?|us(?:e|es|ed|ing)|why|favou?r|adopt(?:s|ed|ing)?|went|go)\b|为什么|为何|为啥|[选用]/u
  if (!chosen.test(folded.slice(0, hit.start + 1)) && !/^(?:.{1,20})(?:better than|beats)/.test(folded)) return null
  const names = plainEnds([text.slice(0, hit.start).replace(/[，,\s]+$/u, ''), text.slice(hit.end)])
  return isSet(names) ? names : null
}

/** “Comparing A, B and C”, “differences between A and B”, `对比 A 与 B`. */
function byLead(text: string, folded: string): string[] | null {
  for (const hit of matcher('both', 'titles', 'comparing-lead').all(folded)) {
    const han = /\p{Script=Han}/u.test(hit.term)
    if (han && hit.start > 12) continue
    const rest = text.slice(hit.end)
    const stop = han ? rest.search(/(?:之间|中(?=选|做)|(?:两者|三者)之)/u) : -1
    const names = titleList(stop > 0 ? rest.slice(0, stop) : rest)
    if (names && (han || /^(?:\s|$)/.test(rest))) return names
  }
  return null
}

/** `A、B 和 C 的区别`, “A and B compared”: the list stands before the word. */
function byTail(text: string, folded: string): string[] | null {
  for (const hit of matcher('both', 'titles', 'comparing-tail').all(folded)) {
    const body = withoutTail(text.slice(0, hit.start)).replace(/[，,\s]+$/u, '')
    if (body === '') continue
    const names = titleList(body) ?? sideBySide(body)
    if (names) return names
  }
  return null
}

/** “Redis Memcached 对比”: Latin names with nothing between them. */
function sideBySide(text: string): string[] | null {
  const words = text.trim().split(/\s+/)
  return words.length >= 2 && words.length <= 5 && words.every((word) => /^[A-Z][\w.+#-]*$/.test(word)) ? words : null
}
