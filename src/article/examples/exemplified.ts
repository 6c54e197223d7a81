import { type Hit, type LexiconList, matcher } from '../../lexicon/index.ts'
import type { Range } from '../../text/types.ts'
import type { NameHit } from '../subjects/createMentions.ts'
import type { ExampleList } from './exampleLists.ts'

export interface Exemplified extends Range {
  readonly kind: string | null
  readonly licence: 'open' | 'closed' | null
}

/** Between a name and the kinds of things behind it. */
const JOINTS: ReadonlySet<string> = new Set(['', ' '])
/** How far behind the words for an example a head may begin that follows them. */
const NEAR = 2
/** The kinds that words say outright, each with its list. */
const KINDS = ['model', 'database', 'language', 'os', 'browser', 'framework'] as const

/**
 * What the examples are examples of, when that is a subject: the head names one, alone or with a kind of thing right behind
 * it (开源软件, “open-source databases”), and nothing more on the side of the examples. Null when it names none, when it is about
 * something else (开源模型的训练工具, “tools for open-source models, such as”), or about open and closed source at once.
 */
export function exemplified(folded: string, list: ExampleList, mentions: (text: string) => readonly NameHit[]): Exemplified | null {
  const { head, order } = list
  const text = folded.slice(head.start, head.end)
  const named = order === 'behind' ? mentions(text)[0] : mentions(text).at(-1)
  if (!named || (order === 'behind' && text.slice(0, named.start).trim().length > NEAR)) return null
  const all = (words: LexiconList<'examples'>) => matcher('both', 'examples', words).all(text)
  const closed = all('closed')
  // 非开源 holds 开源.
  const open = all('open').filter(({ start, end }) => !closed.some((hit) => hit.start < end && hit.end > start))
  const kinds = KINDS.flatMap((kind) => all(`kind-${kind}`).map((hit) => ({ kind, ...hit })))
  const end = endOfThing(text, named, [...open, ...closed], [...kinds, ...all('kind-any')])
  if (order !== 'behind' && end < text.trimEnd().length) return null
  if (order === 'loose' && isPartOf(text.slice(0, named.start))) return null
  const within = (hits: readonly Hit[]) => hits.some((hit) => hit.end <= end)
  if (within(open) && within(closed)) return null
  const start = Math.min(named.start, ...[...open, ...closed].filter((hit) => hit.end <= end).map((hit) => hit.start))
  return {
    start: head.start + start,
    end: head.start + end,
    kind: kinds.find((hit) => hit.end === end)?.kind ?? null,
    licence: within(open) ? 'open' : within(closed) ? 'closed' : null
  }
}

/** From the name on over the kinds of things that follow it at once: 开源 + 平台 + 和 + 项目. */
function endOfThing(text: string, named: Range, licences: readonly Hit[], things: readonly Hit[]): number {
  let { end } = named
  // What is open source may be told with 的 (开源的软件); behind a thing, 的 leads to another thing.
  let bare = licences.some((hit) => hit.end === end)
  for (const thing of things.toSorted((a, b) => a.end - b.end)) {
    const gap = text.slice(end, thing.start)
    if (thing.end <= end || (thing.start > end && !JOINTS.has(gap) && !(bare && matcher('zh', 'examples', 'attribute').test(gap)))) continue
    end = thing.end
    bare = false
  }
  return end
}

/** “Tools for …”: what has examples may be the tools. */
function isPartOf(before: string): boolean {
  const hit = matcher('both', 'examples', 'part-of').all(before).at(-1)
  return hit !== undefined && before.slice(hit.end).trim() === ''
}
