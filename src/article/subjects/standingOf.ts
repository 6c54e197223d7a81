import type { Range } from '../../text/types.ts'
import type { Block } from '../outline/types.ts'
import { leadingLabel } from '../structure/leadingLabel.ts'
import type { Mention } from '../types.ts'

/** How far from the start of its line a name that labels it may stand, and how far after it the label may go on. */
const REACH = 40

/** How a name stands where it stands in no running text: in a heading, over a column, or as a label of what follows. */
export function standingOf(block: Block, { start, end }: Range): Mention['as'] {
  if (block.kind === 'heading') return 'heading'
  if (block.cell?.row === 0) return 'column'
  const before = block.text.slice(Math.max(0, start - REACH), start)
  const line = start - before.length + lastBreak(before) + 1
  if (line > 0 && !isBreak(block.text[line - 1])) return undefined
  const after = block.text.slice(end, end + REACH)
  const stop = end + (firstBreak(after) ?? after.length)
  const whole = stop < end + REACH && onlySigns(block.text.slice(line, start)) && onlySigns(block.text.slice(end, stop))
  if (whole && (block.kind !== 'cell' || block.cell?.column === 0)) return 'label'
  const label = leadingLabel(block, line, stop)
  return label && start >= label.start && end <= label.end && (end - start) * 2 >= label.end - label.start ? 'label' : undefined
}

function isBreak(sign: string | undefined): boolean {
  return sign === undefined || sign === '\n' || sign === '\u2028'
}

function lastBreak(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\u2028'))
}

function firstBreak(text: string): number | null {
  const at = text.search(/[\n\u2028]/)
  return at < 0 ? null : at
}

function onlySigns(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}
