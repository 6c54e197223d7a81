import type { Block } from '../outline/types.ts'
import { readLabel } from '../statements/label/readLabel.ts'
import { blocksUnder } from '../statements/walk/blocksUnder.ts'
import { areKin } from '../structure/areKin.ts'
import { eachNode } from '../structure/eachNode.ts'
import { tellingWords } from '../structure/tellingWords.ts'
import type { Ground, Place } from '../types.ts'
import type { RecordChoice } from './recordChoiceIn.ts'
import type { Quality, VerdictInput } from './types.ts'

/**
 * The reasons of a decision record as grounds. A reason that repeats words of a listed driver has it as its cue
 * (`driver`), else `record-reason`; it is stated for the options of which a statement repeats its words.
 */
export function recordGrounds(choice: RecordChoice, qualityOf: (reason: string) => Quality | null, input: VerdictInput): Ground[] {
  const own = choice.block.place(choice.start, choice.end)
  const bare = (text: string) => input.mentions(text).reduceRight((rest, hit) => rest.slice(0, hit.start) + rest.slice(hit.end), text)
  const drivers = input.dimensions.filter((dimension) => dimension.cue.by === 'decision-driver')
  const listed = driverBlocks(input)
  const said = input.statements.filter(({ place }) => place.start.offset >= own.end.offset || place.end.offset <= own.start.offset)
  return choice.reasons.map(({ start, end }) => {
    const text = choice.block.text.slice(start, end)
    const words = tellingWords(bare(text))
    const repeats = (other: string) => tellingWords(bare(other)).some((word) => words.some((mine) => areKin(mine, word)))
    const quality = qualityOf(text)
    const driver = drivers.find((dimension) => dimension.id === quality?.dimension) ?? drivers.find((dimension) => repeats(dimension.name))
    const isListed = driver !== undefined || listed.some((block) => repeats(block.text))
    const stated = new Map<string, Place>()
    for (const { subject, text: other, place } of said) if (!stated.has(subject) && repeats(other)) stated.set(subject, place)
    return {
      text: text.replace(/\s+/g, ' ').trim(),
      subject: choice.subject,
      dimension: driver?.id ?? quality?.dimension ?? null,
      standard: driver?.standard ?? quality?.standard ?? null,
      kind: 'criterion',
      stated: [...stated].map(([subject, place]) => ({ subject, place })),
      cue: { by: isListed ? 'driver' : 'record-reason', term: choice.term, place: own },
      place: choice.block.place(start, end)
    }
  })
}

function driverBlocks({ outline, mentions }: VerdictInput): Block[] {
  const blocks: Block[] = []
  eachNode(outline.root, (node) => {
    if (node.label && readLabel(node.label.text, mentions(node.label.text)).kind === 'drivers') blocks.push(...blocksUnder(node))
  })
  return blocks
}
