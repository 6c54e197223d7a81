import type { Range } from '../../../text/types.ts'
import type { Block } from '../../outline/types.ts'
import { type LeadingLabel, leadingLabel } from '../../structure/leadingLabel.ts'
import { isWord } from '../../structure/words.ts'
import type { StatementForm } from '../../types.ts'
import { becauseLabel } from '../label/becauseLabel.ts'
import { isQuestionMark } from '../label/isQuestionMark.ts'
import { areJoined } from '../share/areJoined.ts'
import { readText } from '../text/readText.ts'
import type { LabelRole, Scope, Walk } from '../types.ts'
import { labelIsDimension } from './labelIsDimension.ts'
import { readArrow } from './readArrow.ts'
import { scopeUnder } from './scopeUnder.ts'

/** One hard line of a block. */
export interface Line extends Range {
  readonly block: Block
  readonly scope: Scope
  /** The subject of the line before. */
  readonly running: string | null
}

export interface LineEnd {
  /** The subject that the line ends with. */
  readonly last: string | null
  /** The scope that a line opens which is nothing but a label, for the lines after it. */
  readonly scope?: Scope
}

/** `[1] Title`, a bare address: what a list of references holds. */
const REFERENCE = /^\s{0,3}(?:[[［]\d{1,3}[\]］][\s:：.]{0,3}(?=\S)|https?:\/\/\S{1,400}\s*$)/iu
const REFERENCE_HEAD = 400
/** More words make a sentence. */
const SENTENCE = { han: 16, words: 7 }

/** Reads a line: `好，因为…`, `需要排序？→ Kafka`, `成本：…`, or plain text. */
export function readLine(line: Line, walk: Walk): LineEnd {
  const { block, start, end, scope, running } = line
  const form: StatementForm = block.kind === 'item' ? 'list-item' : 'sentence'
  const read = (from: number, under: Scope, subject: string | null = running): LineEnd => ({
    last: readText({ block, start: from, end, scope: under, running: subject, form }, walk)
  })
  const because = becauseLabel(block.text, start, end)
  if (because) {
    const term = block.text.slice(start, because.rest).trim()
    const polarityCue = { by: 'label', term, place: block.place(start, because.rest) }
    return read(because.rest, { ...scope, polarity: because.polarity, polarityCue, quiet: false })
  }
  const advised = readArrow(line, form, walk)
  if (advised !== null) return { last: advised }
  const lead = leadingLabel(block, start, end)
  if (lead && isQuestionMark(lead.label)) return read(lead.rest, scope)
  if ((lead && isWord('meta-label', lead.label)) || REFERENCE.test(block.text.slice(start, Math.min(end, start + REFERENCE_HEAD))))
    return { last: running }
  if (!lead) return read(start, scope)
  if (listsAll(block.text.slice(lead.rest, end), walk)) return { last: running }
  const role = walk.roleOf(lead.label)
  if (isClauseLabel(line, lead, role)) return read(start, scope)
  const dimension = labelIsDimension(role, lead.label, block, scope, walk)
  const opened = scopeUnder({ role, block, base: scope, dimension, range: { start: lead.start, end: lead.end } }, walk)
  if (!opened) return read(start, scope)
  if (block.text.slice(lead.rest, end).trim() === '') return { last: running, scope: opened }
  return read(lead.rest, opened, role.subjects.length === 1 ? role.subjects[0]! : running)
}

/** “Sauces are better made in A: B gives them a taste.”: a sentence that a colon joins, and no label. */
function isClauseLabel({ block }: Line, { label, start, end }: LeadingLabel, role: LabelRole): boolean {
  if (role.kind !== 'label' || role.polarity !== null || role.subjects.length === 0 || role.rest === '') return false
  if (block.marks.some((mark) => mark.kind === 'strong' && mark.start <= start && mark.end >= end)) return false
  return /\p{Script=Han}/u.test(label) ? label.length > SENTENCE.han : label.split(/\s+/).length > SENTENCE.words
}

/** `三台样机：A、B 和 C`: says who is compared, and nothing of them. */
function listsAll(rest: string, { mentions, subjects }: Walk): boolean {
  const names = mentions(rest)
  return (
    names.length >= 2 &&
    new Set(names.map((hit) => hit.subject)).size === subjects.length &&
    !/[\p{L}\p{N}]/u.test(rest.slice(0, names[0]!.start)) &&
    areJoined(rest, names)
  )
}
