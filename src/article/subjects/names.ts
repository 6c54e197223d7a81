import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { remember } from '../../text/remember.ts'

/** Leading numbering of headings and labels: `1.`, `一、`, `（二）`, `①`, `3.2.1`, `Step 2:`, `A)`. */
const NUMBERING =
  /^(?:\s*(?:第[一二三四五六七八九十\d]{1,3}[章节部分条点]*[、.:：\s]*|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2}|[a-zA-Z])[)）]|[一二三四五六七八九十]{1,3}[、.．:：]|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s|\p{Script=Han})|\d{1,2}\s?[.．、)）:：。](?!\d)|[a-zA-Z][.)、]\s|[①-⑳]|(?:option|alternative|选项|方案)\s?(?:\d{1,2}|[a-zA-Z一二三四五])\s?[:：.\-–—]\s))+\s*/iu
/** `{#id .class}` behind a heading, as Pandoc and kramdown write it. */
const ATTRIBUTES = /\{[^{}\n]{0,80}\}$/u
const DECORATION = /(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\u20E3|[★☆▶►■◆●])+/gu
const LEADING = /[\s"'“”‘’「」『』*_`~#>:：,，.。;；、\-–—|/!！?？+&=→]/u
const TRAILING = /[\s"'“”‘’「」『』*_`~#:：,，.。;；、\-–—|/!！?？&=→]/u

/** A heading, label or cell as a bare name: without numbering, emoji, quotation marks and punctuation at its ends. */
export const cleanName: (text: string) => string = remember((text) => {
  let name = text
    .replace(/[\n\u2028]+/g, ' ')
    .trim()
    .replace(ATTRIBUTES, '')
    .replace(DECORATION, ' ')
    .trim()
  for (let last = ''; last !== name; ) {
    last = name
    name = name.replace(NUMBERING, '')
  }
  name = withoutEdges(name).replace(/\s{2,}/g, ' ')
  return /^[(（][^()（）]*[)）]$/u.test(name) ? name.slice(1, -1).trim() : name
})

/** Character by character: an expression anchored at the end tries every run of punctuation on its way there. */
function withoutEdges(name: string): string {
  let start = 0
  let end = name.length
  while (start < end && LEADING.test(name[start]!)) start++
  while (end > start && TRAILING.test(name[end - 1]!)) end--
  return name.slice(start, end)
}

/** What two spellings of one name share: folded, without spaces and punctuation. */
export const nameKey: (name: string) => string = remember((name) => fold(name).replace(/[\s\p{P}\p{S}]+/gu, ''))

/** `Kubernetes (K8s)` → the name and what stands in brackets. */
export function splitBrackets(name: string): { readonly name: string; readonly aside: string | null } {
  const match = name.match(/^(.{2,60}?)\s*[(（]([^()（）]{1,40})[)）]\s*$/u)
  return match ? { name: match[1]!.trim(), aside: match[2]!.trim() } : { name, aside: null }
}

/** Words of a Latin name, or runs of one script in a mixed one. */
export function nameTokens(name: string): string[] {
  return fold(name).match(/\p{Script=Han}+|[a-z0-9+#.]+/gu) ?? []
}

/**
 * Whether one name is a shorter form of the other: whole words of it (`Kafka`, `Apache Kafka`), its head
 * (`开源`, `开源大模型`), or the same letters written otherwise (`RTK-Query`, `RTK Query`).
 */
export function isShortForm(short: string, long: string): boolean {
  const a = nameKey(short)
  const b = nameKey(long)
  if (a === '' || b === '') return false
  if (a === b) return true
  if (a.length >= b.length || a.length < 2) return false
  const shortTokens = nameTokens(short)
  const longTokens = nameTokens(long)
  const at = longTokens.findIndex((_, i) => shortTokens.every((token, k) => longTokens[i + k] === token))
  if (at >= 0) return true
  // Chinese heads: 开源 in 开源大模型; not 源 in 开源, and not a negation (非关系型 is not 关系型)
  return /^\p{Script=Han}/u.test(a) && b.startsWith(a)
}

/** Forms a reader takes for the same name: without a version (`Linkerd2`, `Vue 3`), a maker's name, or a word for what it is. */
export function shortForms(name: string): string[] {
  const forms: string[] = []
  const add = (form: string) => {
    if (form !== name && nameKey(form).length >= 2) forms.push(form)
  }
  add(name.replace(/[\s-]*v?\d[\d.]*$/i, ''))
  const folded = fold(name)
  const maker = matcher('both', 'structure', 'maker').find(folded)
  if (maker?.start === 0 && /^\s/.test(name.slice(maker.end))) add(name.slice(maker.end).trim())
  const kind = matcher('both', 'structure', 'kind-of-thing')
    .all(folded)
    .find((hit) => hit.end === folded.length && hit.start > 0)
  if (kind) {
    const stem = name.slice(0, kind.start).trim()
    add(stem)
    // 垂直应用架构 is also called 垂直应用 and 垂直架构
    if (kind.end - kind.start === 4) for (const half of [kind.term.slice(0, 2), kind.term.slice(2)]) add(stem + half)
  }
  return forms
}
