import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import type { Block, Outline } from '../../outline/types.ts'
import { labelPolarity } from '../../polarity/labelPolarity.ts'
import { eachNode } from '../../structure/eachNode.ts'
import { hasWord } from '../../structure/words.ts'
import { isAspect } from '../isAspect.ts'
import { isCode } from '../isCode.ts'
import { cleanName, nameKey } from '../names.ts'
import { titleList } from '../titles/titleList.ts'
import type { Proposal } from '../types.ts'

/** `X 的优势` and `Y 的优势`, “Pros of X” and “Cons of X”: headings that name a subject beside a word of praise or blame. */
export function fromHeadingPattern(outline: Outline): Proposal[] {
  const found = new Map<string, { name: string; block: Block; polarities: Set<string> }>()
  eachNode(outline.root, ({ label, kind }) => {
    if (!label || kind === 'item') return
    const read = labelPolarity(label.text)
    if (!read || read.polarity === 'verdict' || read.rest === '' || read.rest.length > 30) return
    // `A 相对于 B 的优势` is about A
    const against = matcher('both', 'structure', 'contrast').find(fold(read.rest))
    const name = cleanName(against && against.start > 0 ? read.rest.slice(0, against.start) : read.rest)
    if (isAspect(name) || isCode(label, name) || hasWord('comparison-word', name)) return
    const known = found.get(nameKey(name))
    if (known) known.polarities.add(read.polarity)
    else if (!titleList(name)) found.set(nameKey(name), { name, block: label, polarities: new Set([read.polarity]) })
  })
  const entries = [...found.values()]
  if (entries.length < 2) return []
  const sided = entries.filter(({ polarities }) => polarities.has('pro') || polarities.has('con')).length
  const argued = entries.filter(({ polarities }) => polarities.has('pro') && polarities.has('con')).length
  return [
    { by: 'heading-pattern', weight: argued >= 2 ? 8 : 5, sure: sided >= 2, names: entries.map(({ name, block }) => ({ name, block })) }
  ]
}
