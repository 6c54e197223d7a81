import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import type { Block } from '../../outline/types.ts'
import { closesWith } from '../../structure/closesWith.ts'
import { cleanName } from '../../subjects/names.ts'
import type { DimensionDraft, Walk } from '../types.ts'
import { blocksUnder } from './blocksUnder.ts'

const LONGEST = 16
/** Blocks that must take up each part by its name. */
const ENOUGH = 2

/** `## 现状和趋势`: the aspects a heading joins, where the text beneath speaks of each by its name. */
export function partsOfHeading(name: string, block: Block, { dimensions }: Walk): DimensionDraft[] {
  const names = split(cleanName(name))
  if (names.length !== 2 || names.some((part) => part.length < 2 || part.length > LONGEST)) return []
  const texts = blocksUnder(block.node).map((other) => fold(other.text))
  const said = names.every((part) => texts.filter((text) => takesUp(text, fold(part))).length >= ENOUGH)
  return said ? names.flatMap((part) => dimensions.add(part, block, 'heading') ?? []) : []
}

function split(name: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const hit of [...matcher('both', 'statements', 'and').all(fold(name)), ...marks(name)].sort((a, b) => a.start - b.start)) {
    parts.push(name.slice(from, hit.start).trim())
    from = hit.end
  }
  return [...parts, name.slice(from).trim()]
}

function marks(name: string): { start: number; end: number }[] {
  return [...name.matchAll(/[、&]/g)].map(({ index }) => ({ start: index, end: index + 1 }))
}

/** Its name opens the text, or stands behind `的`. */
function takesUp(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (at === 0 || closesWith('statements', 'of', text.slice(0, at))) return true
  return false
}
