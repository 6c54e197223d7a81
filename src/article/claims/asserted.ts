import { type Matcher, matcher } from '../../lexicon/index.ts'
import { clauses } from '../../text/clauses.ts'
import type { Range } from '../../text/types.ts'
import type { ClaimKind, Language } from '../types.ts'
import type { Signal } from './types.ts'

type List = 'condition' | 'averted' | 'fit' | 'howto'

/** What a denied clause (`避免出现不兼容`) still says is how much or compared with what. */
const DENIABLE: readonly ClaimKind[] = ['absolute', 'named-fact']

/**
 * Leaves out the cues whose words are not asserted: in a clause which supposes or intends (`如果只有一台…`, “if it cannot …”),
 * after words for what is kept away (`避免…不兼容`), weakened to a possibility (`可能无法…`), or, for figures, in a clause that
 * says what a thing is fit for or tells the reader what to do. Hedges stay.
 */
export function asserted(signals: readonly Signal[], folded: string, language: Language): Signal[] {
  const list = (name: List): Matcher => matcher(language, 'claims-out', name)
  const possible = matcher(language, 'claims-hedge', 'note')
  const left = new Set(signals.filter(({ weight }) => weight !== 'note'))
  for (const { start, end } of clauses(folded)) {
    const inside = [...left].filter((signal) => start <= signal.start && signal.end <= end)
    if (inside.length === 0) continue
    const text = folded.slice(start, end)
    const drop = (which: (signal: Signal) => boolean): void => {
      for (const signal of inside) if (which(signal)) left.delete(signal)
    }
    if (list('condition').test(text)) drop(() => true)
    if (list('fit').test(text) || list('howto').test(text)) drop(({ kind }) => kind === 'statistic')
    dropAfter(list('averted'), ({ kind }) => DENIABLE.includes(kind))
    dropAfter(possible, ({ kind, weight }) => weight !== 'must' && DENIABLE.includes(kind))

    function dropAfter(words: Matcher, which: (signal: Signal) => boolean): void {
      const hit: Range | null = words.find(text)
      if (hit) drop((signal) => signal.start >= start + hit.end && which(signal))
    }
  }
  return signals.filter((signal) => signal.weight === 'note' || left.has(signal))
}
