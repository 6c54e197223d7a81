import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import type { Block, OutlineNode } from '../../outline/types.ts'
import { opensWith } from '../../structure/opensWith.ts'
import { questionTopic } from '../dimension/questionTopic.ts'
import { isQuestionMark } from '../label/isQuestionMark.ts'
import type { Walk } from '../types.ts'

/** “Which is best for search?” – “X.”: the name that answers is preferred. */
export function readAnswer(node: OutlineNode, question: Block, walk: Walk): void {
  if (!matcher('both', 'statements', 'which-is-best').test(fold(question.text))) return
  const answer = node.blocks[0]
  const hit = answer && walk.mentions(answer.text)[0]
  if (!answer || !hit) return
  const before = answer.text.slice(0, hit.start).replace(/[^\p{L}\p{N}]+/gu, '')
  if (before !== '' && !isQuestionMark(before)) return
  const after = fold(answer.text.slice(hit.end, hit.end + 24)).trimStart()
  if (after !== '' && !/^[.。,，、!！]/.test(after) && !opensWith('statements', 'because', after)) return
  const topic = questionTopic(question.text)
  walk.emit({
    subject: hit.subject,
    dimension: topic === null ? null : walk.dimensions.add(topic, question, 'question'),
    polarity: 'pro',
    hedged: false,
    block: answer,
    start: 0,
    end: answer.text.length,
    form: 'sentence',
    cue: { by: 'answer', term: question.text.trim(), place: question.place() }
  })
}
