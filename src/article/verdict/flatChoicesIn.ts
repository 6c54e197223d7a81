import { matcher, patternsOf } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { sentences } from '../../text/sentences.ts'
import type { Range } from '../../text/types.ts'
import type { Block } from '../outline/types.ts'
import { opensWith } from '../structure/opensWith.ts'
import type { NameHit } from '../subjects/createMentions.ts'

/** A sentence that speaks for one subject and says no more. Offsets are those of the block's text. */
export interface FlatDraft extends Range {
  readonly block: Block
  /** The words that choose, within the sentence. */
  readonly words: Range
  readonly subject: string
  readonly own: boolean
}

/** How far before a name the words that choose it may begin. */
const REACH = 90
/** What a sentence may hold beside names, choice and filler: more says something of its own. */
const MOST = { han: 4, words: 2 }

/** The sentences of a block that say “X is the better choice”, `推荐 X`, and neither for whom nor why. */
export function flatChoicesIn(block: Block, mentions: (text: string) => NameHit[]): FlatDraft[] {
  return sentences(block.text).flatMap(({ start, end }) => {
    const text = block.text.slice(start, end)
    const folded = fold(text)
    if (/[?？]\s*["”’」*_]{0,3}$/u.test(text) || matcher('both', 'recommendation', 'discouraged').test(folded)) return []
    const hits = mentions(text)
    const choice = hits.map((hit) => choiceAt(hit, folded)).find((found) => found !== null)
    if (!choice || saysMore(folded, hits, choice.words)) return []
    const words = { start: start + choice.words.start, end: start + choice.words.end }
    return [{ block, start, end, words, subject: choice.subject, own: matcher('both', 'verdict', 'own').test(folded) }]
  })
}

function choiceAt(hit: NameHit, folded: string): { readonly subject: string; readonly words: Range } | null {
  const after = folded.slice(hit.end).replace(/\n/g, ' ')
  for (const pattern of patternsOf('verdict', 'favoured')) {
    const match = pattern.exec(after)
    if (match) return { subject: hit.subject, words: { start: hit.start, end: hit.end + match[0].length } }
  }
  const closing = /^\s?["'”’」*_`]{0,3}/u.exec(after)!
  const behind = after.slice(closing[0].length).trimStart()
  const word = opensWith('verdict', 'after-choice', behind)
  if (!/^(?:[。.!！,;]|$)/.test(word ? behind.slice(word.end) : behind)) return null
  const from = Math.max(0, hit.start - REACH)
  const before = folded.slice(from, hit.start).replace(/\n/g, ' ')
  for (const pattern of patternsOf('verdict', 'chosen')) {
    const match = pattern.exec(before)
    if (match)
      return {
        subject: hit.subject,
        words: { start: from + match.index + match[0].search(/[\p{L}\p{N}]/u), end: hit.end + closing[0].trimEnd().length }
      }
  }
  return null
}

/** Whether the sentence holds more than the choice, names, and words such as `综上所述` and “compared with”. */
function saysMore(folded: string, hits: readonly NameHit[], words: Range): boolean {
  const blank = (text: string, { start, end }: Range) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  const bare = [...hits, words].reduce(blank, folded)
  const rest = (['filler', 'after-choice'] as const).reduce(
    (left, list) => matcher('both', 'verdict', list).all(left).reduce(blank, left),
    bare
  )
  if (/\d/.test(rest) || matcher('both', 'verdict', 'reason').test(rest) || matcher('both', 'verdict', 'depends').test(folded)) return true
  if (matcher('both', 'recommendation', 'case').test(rest) || matcher('both', 'verdict', 'case').test(rest)) return true
  return (rest.match(/\p{Script=Han}/gu)?.length ?? 0) > MOST.han || (rest.match(/[a-z]+/g)?.length ?? 0) > MOST.words
}
