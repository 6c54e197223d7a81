import { type Hit, type LexiconList, matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { remember } from '../../text/remember.ts'

export type LabelKind = 'pro' | 'con' | 'neutral' | 'mixed' | 'use-case' | 'verdict'

export interface LabelPolarity {
  readonly polarity: LabelKind
  /** The words that decided, as the label writes them; offsets into the label. */
  readonly term: string
  readonly start: number
  readonly end: number
  /** What remains of the label without those words, connectors and punctuation: a subject, a dimension, or nothing. */
  readonly rest: string
}

interface Reading extends Hit {
  readonly polarity: LabelKind
  readonly frame: boolean
  readonly marker: boolean
}

/** Longer text is a statement that uses such a word, not a label. */
const LONGEST = { han: 26, words: 12, characters: 240 }
const LISTS = [
  ['mixed', 'mixed'],
  ['con', 'con'],
  ['pro', 'pro'],
  ['neutral', 'neutral'],
  ['use-case', 'use-case'],
  ['verdict', 'verdict'],
  ['con-marker', 'con'],
  ['pro-marker', 'pro'],
  ['neutral-marker', 'neutral'],
  ['con-frame', 'con'],
  ['pro-frame', 'pro'],
  ['use-case-frame', 'use-case']
] as const satisfies readonly (readonly [LexiconList<'labels'>, LabelKind])[]
const FRONT = /^(?:[^\p{L}\p{N}\p{Extended_Pictographic}]|\p{Extended_Pictographic}|\d{1,2}[.)、]|[一二三四五六七八九十]{1,2}、)+/u
/** 优点一：, “Advantage 2:”. */
const NUMBER = /^\s*[\d一二三四五六七八九十]{1,2}(?=[\s:：、.]|$)/
const BACK = /[^\p{L}\p{N}]+$/u

/**
 * Reads a label, heading, list label or table header as an announcement of advantages, disadvantages or the like.
 *
 * @param label the label as written, with or without its colon, also when it names a subject (“Advantages of X”, `X 的优势`).
 *   A MADR marker (“Good, because …”) is read at the start of a text of any length.
 * @returns null where the label announces nothing of the kind, or is too long to be a label.
 */
export const labelPolarity: (label: string) => LabelPolarity | null = remember((label) => {
  const folded = fold(label.slice(0, LONGEST.characters))
  const long =
    label.length > LONGEST.characters ||
    (folded.match(/\p{Script=Han}/gu)?.length ?? 0) > LONGEST.han ||
    folded.trim().split(/\s+/).length > LONGEST.words
  let best: Reading | null = null
  for (const [list, polarity] of LISTS) {
    for (const hit of matcher('both', 'labels', list).all(folded)) {
      const reading = { ...hit, polarity, frame: list.endsWith('-frame'), marker: list.endsWith('-marker') }
      if (reading.marker && outer(folded.slice(0, hit.start)) === '') return found(label, reading)
      if (long || reading.marker || !standsAsLabel(folded, reading)) continue
      if (!best || hit.end - hit.start > best.end - best.start) best = reading
    }
  }
  return best && found(label, best)
})

function found(label: string, { polarity, start, end, frame, marker }: Reading): LabelPolarity {
  const term = label.slice(start, end)
  // After a MADR marker stands a statement, which keeps all its words.
  if (marker) return { polarity, term, start, end, rest: label.slice(end).trim() }
  const rest = [label.slice(0, start), frame ? term : '', label.slice(end).replace(NUMBER, '')]
    .map(bare)
    .filter((part) => part !== '' && !isLabelWord(part))
  return { polarity, term, start, end, rest: rest.join(' ') }
}

/** The second of two joined labels (缺点与不足) is no name. */
function isLabelWord(part: string): boolean {
  const folded = fold(part)
  return LISTS.some(([list]) => matcher('both', 'labels', list).find(folded)?.term === folded)
}

/** A label word opens or closes the label; short and common ones (优, “good”, “use”, 推荐) must be all of it. */
function standsAsLabel(folded: string, { start, end, term, polarity, frame }: Reading): boolean {
  const before = outer(folded.slice(0, start))
  const after = outer(folded.slice(end))
  if (before === '' && after === '') return true
  if (term.length === 1) return false
  const [named, more] = [bare(folded.slice(0, start)), bare(folded.slice(end))]
  // 它的优点有, 结论与选型.
  if (named === '' && (term.length > 2 || polarity !== 'use-case') && (more === '' || isLabelWord(more))) return true
  const setOff = /[:：\-–—]\s*$/.test(folded.slice(0, start))
  if (/^[a-z]{1,5}$/.test(term) && term !== 'pros' && term !== 'cons') return setOff && after === ''
  if (/^[\u4e00-\u9fff]{2}$/.test(term) && (polarity === 'verdict' || polarity === 'use-case')) return setOff && after === ''
  // “Winner: X”; but no “decision drivers”.
  if (polarity === 'verdict') return named === '' && /^\s*:/.test(folded.slice(end))
  // 没有缺点, “no drawbacks”: said of a subject, announcing nothing.
  if (matcher('both', 'labels', 'denial').all(before).at(-1)?.end === before.length) return false
  return before === '' || after === '' || (frame && named === '')
}

/** Without numbering, symbols and punctuation at either end. */
function outer(text: string): string {
  return text
    .replace(/<!--.*?-->/g, ' ')
    .replace(FRONT, '')
    .replace(BACK, '')
}

/** Without connectors at either end as well: “of the X” is X. */
function bare(text: string): string {
  let rest = outer(text)
  for (let last = ''; last !== rest; ) {
    last = rest
    const folded = fold(rest)
    for (const hit of matcher('both', 'labels', 'connector').all(folded)) {
      if (hit.start === 0) rest = rest.slice(hit.end)
      else if (hit.end === folded.length) rest = rest.slice(0, rest.length - (hit.end - hit.start))
      else continue
      break
    }
    rest = outer(rest)
  }
  return rest
}
