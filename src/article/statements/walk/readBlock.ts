import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import type { Block } from '../../outline/types.ts'
import { lines } from '../../structure/lines.ts'
import { opensWith } from '../../structure/opensWith.ts'
import { nameKey } from '../../subjects/names.ts'
import type { Scope, Walk } from '../types.ts'
import { readLine } from './readLine.ts'

/** A closing word stands within that many characters, at the very start but for marks. */
const HEAD = 30

/** Reads one block of text line by line; returns the subject it ends with, which the next block may go on about. */
export function readBlock(block: Block, scope: Scope, running: string | null, walk: Walk): string | null {
  if (scope.off || saysNothing(block, walk)) return running
  const closing = matcher('both', 'structure', 'closing-marker').find(fold(block.text.slice(0, HEAD)))
  let current: Scope = closing && closing.start <= 2 && !scope.verdict ? { ...scope, verdict: true, dimension: null } : scope
  let last = running
  for (const line of lines(block.text)) {
    const read = readLine({ block, ...line, scope: current, running: last }, walk)
    last = read.last
    if (read.scope) current = read.scope
  }
  return last
}

/** Captions, the title over again, and items that are a link and nothing else. */
function saysNothing(block: Block, { titles }: Walk): boolean {
  const text = block.text.trim()
  if (text === '' || opensWith('statements', 'caption', fold(text.slice(0, HEAD)))) return true
  if (block.item && isLink(block)) return true
  return titles.some((title) => nameKey(title.text) === nameKey(text))
}

function isLink(block: Block): boolean {
  const linked = block.marks.filter((mark) => mark.kind === 'link').reduce((sum, mark) => sum + mark.end - mark.start, 0)
  return linked > 0 && linked >= block.text.trim().length - 2
}
