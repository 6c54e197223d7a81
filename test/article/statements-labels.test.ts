/** What headings, list labels and lead-ins say about the text beneath them. */
import { describe, expect, it } from 'vitest'
import { becauseLabel } from '../../src/article/statements/label/becauseLabel.ts'
import { isQuestionMark } from '../../src/article/statements/label/isQuestionMark.ts'
import { nameLine } from '../../src/article/statements/label/nameLine.ts'
import { readLabel } from '../../src/article/statements/label/readLabel.ts'
import { settledRole } from '../../src/article/statements/label/settledRole.ts'
import { createMentions } from '../../src/article/subjects/createMentions.ts'
import { subjectsNamed } from './said.ts'

const mentions = createMentions(subjectsNamed('独木舟', '橡皮艇', 'Kayak', 'Raft'))
const role = (text: string) => readLabel(text, mentions(text))

describe('kind', () => {
  it.each([
    ['参考资料', 'reference'],
    ['參考資料', 'reference'],
    ['References', 'reference'],
    ['五、参考文献', 'reference'],
    ['背景与问题陈述', 'context'],
    ['Context and Problem Statement', 'context'],
    ['备选方案', 'options'],
    ['Considered Options', 'options'],
    ['决策驱动因素', 'drivers'],
    ['Decision Drivers', 'drivers'],
    ['决策结果', 'outcome'],
    ['Decision Outcome', 'outcome'],
    ['代码示例', 'example'],
    ['Examples', 'example'],
    ['总结', 'verdict'],
    ['總結', 'verdict'],
    ['Final thoughts', 'verdict'],
    ['3. 概述', 'generic'],
    ['Overview', 'generic'],
    ['独木舟与橡皮艇的对比', 'label'],
    ['存放', 'label'],
    ['Storage', 'label']
  ])('%s: %s', (text, kind) => {
    expect(role(text).kind).toBe(kind)
  })
})

describe('subjects, side and rest', () => {
  it.each([
    // label, subjects, side, what is left
    ['独木舟的优势', '独木舟', 'pro', ''],
    ['獨木舟的優勢', '独木舟', 'pro', ''],
    ['橡皮艇有哪些不足', '橡皮艇', 'con', ''],
    ['独木舟和橡皮艇的价格', '独木舟 橡皮艇', undefined, '价格'],
    ['独木舟 vs 橡皮艇', '独木舟 橡皮艇', undefined, ''],
    ['与橡皮艇相比', '橡皮艇', undefined, ''],
    ['二、水上速度', '', undefined, '水上速度'],
    ['Advantages of the Kayak', 'Kayak', 'pro', ''],
    ['Kayak: cons', 'Kayak', 'con', ''],
    ['Price of Kayaks and Rafts', 'Kayak Raft', undefined, 'Price'],
    ['Comparison of Kayak and Raft', 'Kayak Raft', undefined, ''],
    ['Kayak vs. Raft: speed', 'Kayak Raft', undefined, 'speed'],
    ['When to choose a Raft', 'Raft', 'use-case', '']
  ])('%s', (text, subjects, side, rest) => {
    const { subjects: found, polarity, rest: left } = role(text)
    expect([found.join(' '), polarity?.polarity, left]).toEqual([subjects, side, rest])
  })

  it('knows a label built of names alone', () => {
    expect([role('独木舟：').names, role('Kayak and Raft').names, role('Kayak repair').names]).toEqual([true, true, false])
  })
})

describe('labels that a comma ends', () => {
  it.each([
    ['Good, because it floats', 'pro', 'it floats'],
    ['Bad because of the weight', 'con', 'the weight'],
    ['Neutral, because nobody asked', 'neutral', 'nobody asked'],
    ['好，因为轻', 'pro', '轻'],
    ['壞，因為會漏氣', 'con', '會漏氣'],
    ['**Good**, because it floats', 'pro', 'it floats']
  ])('%s', (text, polarity, rest) => {
    const found = becauseLabel(text, 0, text.length)
    expect([found?.polarity, text.slice(found?.rest)]).toEqual([polarity, rest])
  })

  it.each(['It is good because it floats', '因为轻', 'Chosen, because it floats', 'Good and cheap'])('not in: %s', (text) => {
    expect(becauseLabel(text, 0, text.length)).toBeNull()
  })
})

it.each([
  ['Q', true],
  ['A2', true],
  ['答', true],
  ['問', true],
  ['Answer', true],
  ['Q and A', false],
  ['Kayak', false],
  ['', false]
])('question mark %j: %s', (text, expected) => {
  expect(isQuestionMark(text)).toBe(expected)
})

it.each([
  ['Storage\nA kayak needs a rack.', 7],
  ['存放\u2028皮划艇要有架子。', 2],
  ['A kayak needs a rack,\nwhich is long.', 0],
  ['Storage', 0],
  ['Storage\nlower case goes on', 0]
])('name line of %j', (text, length) => {
  expect(nameLine(text)).toBe(length)
})

it('settles a name and a side, however long the name', () => {
  const long = 'Carry the kayak over the dam on foot and ask the lock keeper to watch the paddles in the meantime'
  const find = createMentions(subjectsNamed(long, 'Raft'))
  const settled = (text: string) => settledRole(text, find(text))
  expect(settled(`${long} pros:`)).toMatchObject({ subjects: [long], polarity: { polarity: 'pro' } })
  expect(settled('Raft 缺点：')).toMatchObject({ subjects: ['Raft'], polarity: { polarity: 'con' } })
  expect(settled('Pros of the Raft')).toBeNull()
  expect(settled('Raft pros and other things')).toBeNull()
})
