import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Range } from '../../text/types.ts'
import { createMentions } from '../subjects/createMentions.ts'
import type { Subject } from '../types.ts'
import { stem } from './stem.ts'

/** No sentence is longer; odd input is. */
const LONGEST = 1500

/**
 * Reads what a sentence speaks of: its words without those that hold it together, without words so general that they tell
 * nothing apart, and without the names of the subjects and their parts (开源大模型: 模型). Exchanging the subjects changes nothing.
 *
 * @returns a function from a text to its content words in order, Chinese in runs of two characters and more, Latin words as
 *   stems. `without` are ranges of the text that are left out.
 */
export function createContent(subjects: readonly Subject[]): (text: string, without?: readonly Range[]) => string[] {
  const mentions = createMentions(subjects)
  const own = new Set(subjects.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((form) => wordsOf(fold(form)).flatMap(grams))))
  return (text, without = []) => {
    const folded = fold(text.slice(0, LONGEST))
    const named = [...mentions(folded), ...without]
    const open = blank(folded, named)
    const rest = blank(open, [...matcher('both', 'content', 'function').all(open), ...matcher('both', 'content', 'light').all(open)])
    return wordsOf(rest).filter((word) => !grams(word).every((gram) => own.has(gram)))
  }
}

/** The units by which content is compared: pairs of neighbouring characters, or the stem of a Latin word. */
export function grams(word: string): string[] {
  if (!/\p{Script=Han}/u.test(word)) return [word]
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2))
}

function wordsOf(folded: string): string[] {
  return (folded.match(/\p{Script=Han}{2,}|[a-z0-9][a-z0-9'+#]*/gu) ?? []).flatMap((word) => {
    if (!/\p{Script=Han}/u.test(word)) return word.length > 1 ? [stem(word)] : []
    return [trimmed(word)]
  })
}

/** 代码中 → 代码, as long as two characters remain. */
function trimmed(run: string): string {
  const edge = (c: string) => matcher('zh', 'content', 'edge').test(c)
  let [from, to] = [0, run.length]
  while (to - from > 2 && edge(run[to - 1]!)) to--
  while (to - from > 2 && edge(run[from]!)) from++
  return run.slice(from, to)
}

function blank(text: string, ranges: readonly Range[]): string {
  const characters = text.split('')
  for (const { start, end } of ranges) characters.fill(' ', start, end)
  return characters.join('')
}
