import { type LexiconList, matcher } from '../../lexicon/index.ts'
import type { Range } from '../../text/types.ts'

/** A list of examples and the words that end, or begin, with what they are examples of. */
export interface ExampleList {
  readonly head: Range
  /** Whether the head stands before its examples or behind them; `loose` is before them, with a comma between. */
  readonly order: 'before' | 'loose' | 'behind'
  readonly items: Range
}

/** How far what is exemplified reaches to the left or right, and the longest list, in UTF-16 units. */
const HEAD = 48
const LIST = 160
/** What runs on for longer is no sentence. */
const LONGEST = 2000
const BETWEEN = /[\s,:(（“"]{0,4}$/
const CLAUSE = /[,;:。!?()\n\u2028、]/

/**
 * The lists of examples in a sentence:
 * 开源数据库（如 甲、乙）, “open-source databases such as A and B”: what is exemplified, then its examples;
 * 像 甲、乙 这样的开源数据库, 甲、乙等开源数据库, “A, B and other open-source databases”: the examples first;
 * 开源数据库的例子有 甲、乙, “examples of open-source databases include A and B”.
 */
export function exampleLists(folded: string, sentence: Range): ExampleList[] {
  const text = folded.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST))
  const hits = (list: LexiconList<'examples'>) =>
    matcher('both', 'examples', list)
      .all(text)
      .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }))
  const after = (from: number): Range => ({ start: from, end: Math.min(sentence.end, from + LIST) })
  const [suches, verbs] = [hits('such'), hits('include')]
  const lists: ExampleList[] = []
  for (const { start, end } of [...hits('example'), ...hits('examples-are')]) {
    lists.push({ ...headBefore(folded, sentence.start, start), items: after(end) })
    const such = suches.find((hit) => hit.start > end && hit.start <= end + LIST)
    if (such) lists.push({ head: headAfter(folded, such.end, sentence.end), order: 'behind', items: { start: end, end: such.start } })
  }
  for (const { end } of hits('examples-of')) {
    const verb = verbs.find((hit) => hit.start > end && hit.start <= end + HEAD)
    if (verb) lists.push({ head: { start: end, end: verb.start }, order: 'before', items: after(verb.end) })
  }
  for (const { start, end } of hits('others')) {
    const head = headAfter(folded, end, sentence.end)
    lists.push({ head, order: 'behind', items: { start: Math.max(sentence.start, start - LIST), end: start } })
  }
  return lists
}

function headBefore(folded: string, from: number, to: number): Pick<ExampleList, 'head' | 'order'> {
  const window = folded.slice(Math.max(from, to - HEAD), to)
  const [between] = BETWEEN.exec(window)!
  const end = to - between.length
  let start = end
  while (start > Math.max(from, to - HEAD) && !CLAUSE.test(folded[start - 1]!)) start--
  return { head: { start, end }, order: between.includes(',') ? 'loose' : 'before' }
}

function headAfter(folded: string, from: number, to: number): Range {
  let end = from
  while (end < Math.min(to, from + HEAD) && !CLAUSE.test(folded[end]!)) end++
  return { start: from, end }
}
