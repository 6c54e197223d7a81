/** Sections: which parts of an article treat one subject or one dimension, which stand side by side, and their labels. */
import { describe, expect, it } from 'vitest'
import { read } from '../../src/article/read.ts'
import { type Declared, declare } from './said.ts'

/** A section a line: `set name: label role, label role`. */
function sections(subjects: Declared, text: string): string[] {
  return read(declare(subjects, text)).sections.map(
    ({ set, name, labels }) => `${set} ${name}: ${labels.map((label) => `${label.name} ${label.role}`).join(', ')}`
  )
}

const labelsOf = (subjects: Declared, text: string) => read(declare(subjects, text)).sections.map(({ labels }) => labels)

describe('sections of subjects', () => {
  it.each([
    ['headings', '## Kite\n\n### Price\n\nCheap.\n\n### Drawbacks\n\nSlow.\n\n## Loom\n\n### Price\n\nExpensive.\n'],
    ['items', '- **Kite**\n  - Price: cheap\n  - Drawbacks: slow\n- **Loom**\n  - Price: expensive\n'],
    ['labels of items', '## Kite\n\n- **Price**: cheap\n- **Drawbacks**: slow\n\n## Loom\n\n- **Price**: expensive\n'],
    ['lead-ins', '## Both\n\n**Kite**\n\n**Price**\n\nCheap.\n\n**Drawbacks**\n\nSlow.\n\n**Loom**\n\n**Price**\n\nExpensive.\n'],
    ['lines', '## Kite\n\nPrice: cheap\n\nDrawbacks: slow\n\n## Loom\n\nPrice: expensive\n']
  ])('under %s', (_, text) => {
    expect(sections(['Kite', 'Loom'], text)).toEqual(['0 Kite: Price dimension, Drawbacks con', '0 Loom: Price dimension'])
  })

  it('takes sides on the level of the heading they belong to', () => {
    const text = '# 甲车\n\n概述。\n\n# 优点\n\n- 省油\n\n# 缺点\n\n- 吵\n\n# 乙车\n\n概述。\n\n# 优点\n\n- 安静\n'
    expect(sections(['甲车', '乙车'], text)).toEqual(['0 甲车: 优点 pro, 缺点 con', '0 乙车: 优点 pro'])
  })

  it('puts those under several headings side by side, unless each has them all', () => {
    const grouped = '## Small\n\n### Kite\n\nFast.\n\n## Large\n\n### Loom\n\nSlow.\n'
    expect(sections(['Kite', 'Loom'], grouped)).toEqual(['0 Kite: ', '0 Loom: '])
    const repeated = '## Cost\n\n### Kite\n\nCheap.\n\n### Loom\n\nExpensive.\n\n## Speed\n\n### Kite\n\nFast.\n\n### Loom\n\nSlow.\n'
    expect(sections(['Kite', 'Loom'], repeated).map((line) => line.slice(0, 6))).toEqual(
      ['0 Cost', '1 Kite', '1 Loom', '0 Spee', '2 Kite', '2 Loom'].map((line) => line.padEnd(6))
    )
  })

  it('leaves out the frame over others, the title, and headings about a side or an aspect of a subject', () => {
    const framed = '# Kite in practice\n\n## Kite\n\n### Loom\n\nSlow.\n\n## Price of Kite\n\nCheap.\n\n## Advantages of Loom\n\nNone.\n'
    expect(sections(['Kite', 'Loom'], framed)).toEqual(['0 Loom: '])
  })

  it('knows a name with an aside', () => {
    expect(sections(['甲车', '乙车'], '## 1. 甲车（国产）\n\n省油。\n\n## 2. 乙车：安静的那个\n\n安静。\n')).toEqual([
      '0 甲车: ',
      '0 乙车: '
    ])
  })

  it('reaches from its label to its end', () => {
    const article = read(declare(['Kite', 'Loom'], '## Kite\n\n- Price: cheap\n  - really\n\n## Loom\n\nSlow.\n'))
    expect(article.sections.map(({ place, extent }) => [place.start.column, extent.start.line, extent.end.line])).toEqual([
      [4, 4, 7],
      [4, 9, 11]
    ])
  })
})

describe('sections of dimensions', () => {
  it('have labels of sides and conclusions, and none that name a subject', () => {
    const text = '## Price\n\nPros: Kite is cheap.\n\nKite: cheap\n\nBottom line: take Kite.\n\n## Speed\n\nCons: Loom is slow.\n'
    expect(sections(['Kite', 'Loom'], text)).toEqual(['0 Price: Pros pro, Bottom line verdict', '0 Speed: Cons con'])
  })
})

describe('labels', () => {
  it('have one key for what means the same', () => {
    const [first, second] = labelsOf(
      ['甲车', '乙车'],
      '## 甲车\n\n### 价格\n\n便宜。\n\n### 缺点\n\n慢。\n\n## 乙车\n\n### 費用\n\n贵。\n\n### 不足之處\n\n吵。\n'
    )
    expect(second!.map(({ key }) => key)).toEqual(first!.map(({ key }) => key))
  })

  it('are told apart where a section has two of one standard dimension', () => {
    const [first, second] = labelsOf(['Kite', 'Loom'], '## Kite\n\n- Price: cheap\n- Running costs: low\n\n## Loom\n\n- Price: expensive\n')
    expect(first!.map(({ key }) => key)).toEqual(['price', 'runningcosts'])
    expect(second!.map(({ key }) => key)).toEqual(['price'])
  })

  it('carry the dimension they were read as', () => {
    const article = read(declare(['Kite', 'Loom'], '## Kite\n\n- Price: cheap\n\n## Loom\n\n- Price: expensive\n'))
    expect(article.sections.map(({ labels }) => labels[0]!.dimension)).toEqual([article.dimensions[0]!.id, article.dimensions[0]!.id])
  })

  it.each([
    ['emphasis', '**Fast** and light'],
    ['a question', 'Is it cheap?'],
    ['a sentence', 'What most people who try it for a week or longer say: it is fast'],
    ['another subject', 'Loom: slower'],
    ['words about the text', 'Author: a friend'],
    ['somebody else’s words', '> Price: cheap\n>\n> — a customer']
  ])('are not %s', (_, line) => {
    expect(labelsOf(['Kite', 'Loom'], `## Kite\n\n${line}\n\n## Loom\n\nSlow.\n`)[0]).toEqual([])
  })

  it('name their role', () => {
    const text = ['Overview', 'Pros', 'Cons', 'Pros and cons', 'Best for', 'Price', 'Verdict', 'Examples'].map(
      (name) => `### ${name}\n\nText.\n`
    )
    const roles = labelsOf(['Kite', 'Loom'], `## Kite\n\n${text.join('\n')}\n## Loom\n\nSlow.\n`)[0]!.map(({ role }) => role)
    expect(roles).toEqual(['other', 'pro', 'con', 'both-sides', 'use-cases', 'dimension', 'verdict', 'material'])
  })
})

it('has no sections where nothing is compared', () => {
  expect(read('# Kite\n\n## Price\n\nCheap.\n').sections).toEqual([])
})
