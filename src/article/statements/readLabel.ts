import { type LabelPolarity, labelPolarity } from '../polarity/labelPolarity.ts'
import { isWord } from '../structure/words.ts'
import type { NameHit } from '../subjects/createMentions.ts'
import { cleanName } from '../subjects/names.ts'

/** What a label says about the text beneath it. */
export interface LabelRole {
  readonly kind: 'reference' | 'context' | 'example' | 'options' | 'drivers' | 'outcome' | 'verdict' | 'generic' | 'label'
  /** Ids of the subjects it names, in order, each once. */
  readonly subjects: readonly string[]
  readonly polarity: LabelPolarity | null
  /** What is left without subjects, polarity words and connectors: the name of a dimension, or nothing. */
  readonly rest: string
  /** The label is built of subjects alone. */
  readonly names: boolean
}

const EDGE = '[\\s,，、:：&+/|()（）\\-–—"“”\'’·]'
const HAN_LINKS =
  '与|與|和|跟|同|及|或|而|在|的|之|中|上|对|對|还是|相比|相较于?|相对于|对比|對比|比较|比較|區別|区别|差异|差異|对照|之间|各自|两者|兩者|二者|三者|全面|方面'
const WORD_LINKS =
  "(?<![a-z])(?:and|or|of|the|in|for|with|on|to|a|an|is|are|between|comparison|compared|compare|differences?|vs\\.?|versus)(?:'s)?(?![a-z])|'s(?![a-z])"
const LINKS = new RegExp(`^(?:${EDGE}|${HAN_LINKS}|${WORD_LINKS})+|(?:${EDGE}|${HAN_LINKS}|${WORD_LINKS})+$`, 'giu')

/** Classifies a heading, list label, lead-in or column head. */
export function readLabel(text: string, hits: readonly NameHit[]): LabelRole {
  const name = cleanName(text)
  const subjects = [...new Set(hits.map((hit) => hit.subject))]
  const polarity = labelPolarity(text)
  const rest = restOf(text, hits, polarity)
  const base = { subjects, polarity, rest, names: subjects.length > 0 && rest === '' }
  if (isWord('reference-heading', name)) return { ...base, kind: 'reference' }
  if (isWord('context-heading', name)) return { ...base, kind: 'context' }
  if (isWord('options-heading', name)) return { ...base, kind: 'options' }
  if (isWord('drivers-heading', name)) return { ...base, kind: 'drivers' }
  if (isWord('outcome-heading', name)) return { ...base, kind: 'outcome' }
  if (isWord('example-heading', name)) return { ...base, kind: 'example' }
  if (isWord('conclusion-heading', name) || polarity?.polarity === 'verdict') return { ...base, kind: 'verdict' }
  if (
    isWord('generic-heading', name) ||
    isWord('option-details-heading', name) ||
    (rest !== '' && (isWord('generic-heading', rest) || isWord('conclusion-heading', rest)))
  )
    return { ...base, kind: 'generic', rest: '' }
  return { ...base, kind: 'label' }
}

function restOf(text: string, hits: readonly NameHit[], polarity: LabelPolarity | null): string {
  const spans = [...hits.map((hit) => [hit.start, hit.end] as const), ...(polarity ? [[polarity.start, polarity.end] as const] : [])].sort(
    (a, b) => a[0] - b[0]
  )
  const segments: string[] = []
  let at = 0
  for (const [start, end] of spans) {
    if (start > at) segments.push(text.slice(at, start))
    at = Math.max(at, end)
  }
  segments.push(text.slice(at))
  const tail = segments.at(-1)!
  // “A 与 B 的 X”, “X of A and B”: what the names own is the rest
  const owned =
    spans.length > 0 && /^\s*(?:的|之)/.test(tail)
      ? tail
      : spans.length > 0 && /(?<![a-z])(?:of|for|in|with)\s*$/i.test(segments[0]!)
        ? segments[0]!
        : segments.join(' ')
  let rest = cleanName(owned)
  for (let last = ''; last !== rest; ) {
    last = rest
    rest = cleanName(rest.replace(LINKS, ''))
  }
  return rest
}
