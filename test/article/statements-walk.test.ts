/** Where statements stand: headings, labels, lists, records, questions, conclusions. */
import { describe, expect, it } from 'vitest'
import { said as saidOf } from './said.ts'

const BOATS = ['皮划艇', '木筏', 'Kayak', 'Raft']
const said = (text: string) => saidOf(`# 船\n\n${text}\n`, BOATS)

describe('labels', () => {
  it.each([
    ['a heading for each aspect', '## 价格\n\n皮划艇很贵。木筏便宜。', ['皮划艇 - 价格', '木筏 + 价格']],
    ['a list label for each aspect', '- 价格：皮划艇很贵，木筏便宜。', ['皮划艇 - 价格', '木筏 + 价格']],
    ['an item over its own items', '- Price\n  - Kayak: expensive\n  - Raft: cheap', ['Kayak - Price', 'Raft + Price']],
    ['a bold lead-in', '**Price**: the Kayak is expensive, the Raft is cheap.', ['Kayak - Price', 'Raft + Price']],
    ['sections of a subject and a side', '## Kayak\n\n### Pros\n\n- light\n\n### Cons\n\n- narrow', ['Kayak +', 'Kayak -']],
    ['a side in the heading', '## Advantages of the Raft\n\n- roomy', ['Raft +']],
    ['a side on a line of its own', '## 木筏\n\n优点：\n\n- 稳\n\n缺点：\n\n- 重', ['木筏 +', '木筏 -']],
    ['a side on the level of its subject', '# 皮划艇\n\n# 优势\n\n- 轻\n\n# 木筏\n\n# 优势\n\n- 稳', ['皮划艇 +', '木筏 +']],
    ['an aspect beside the heading without content', '## Kayak pros\n\n## Speed\n\nIt glides.', ['Kayak + Speed']],
    ['a heading that sets both against each other', '## Kayak vs Raft\n\nIt is fun.\n\nThe Raft is steady.', ['Raft +']],
    [
      'a label that a choice of words must not outweigh',
      '- **Load.** 木筏适合四个人。\n- **Speed.** 皮划艇很快。',
      ['木筏 + Load', '皮划艇 + Speed']
    ],
    ['a heading that sets two against each other', '## Kayak vs. Raft: speed\n\nPaddles matter a lot. The Raft is slow.', ['Raft - speed']],
    ['the same in Chinese', '## 皮划艇 vs 木筏：速度\n\n桨很重要。木筏很慢。', ['木筏 - 速度']],
    ['a label that says where one comes from', '## 木筏\n\n- 优点：稳\n- 从皮划艇换过来：很容易', ['木筏 +', '木筏 0']],
    ['pros of one subject that turn to another', '## 皮划艇的优点\n\n- 轻，而木筏不好搬。', ['皮划艇 +', '木筏 -']]
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it('keeps to none of a list of references, a caption or a link', () => {
    expect(said('## 参考资料\n\n- 皮划艇很快。\n\n图 1 皮划艇很快\n\n- [皮划艇很快](https://example.org)')).toEqual([])
    expect(said('Figure 1: the Kayak is fast')).toEqual([])
  })

  it('takes nothing of a quotation, a question or a line about the text', () => {
    expect(said('船主说：\n\n> 皮划艇很快。\n\n皮划艇很快吗？\n\n本文比较皮划艇和木筏。')).toEqual([])
  })

  it('takes words of conclusion and advice for no aspect', () => {
    expect(said('- 总之：皮划艇很快。\n- 注意：木筏很慢。').map((line) => line.split(' ').length)).toEqual([2, 2])
  })
})

describe('running text', () => {
  it.each([
    ['an announced aspect', '先说价格。皮划艇很贵。木筏便宜。', ['皮划艇 - 价格', '木筏 + 价格']],
    ['an aspect within a sentence', 'In terms of price, the Raft is cheap. The Kayak is expensive.', ['Raft + price', 'Kayak - price']],
    [
      'a question within a paragraph',
      'What about repair? The Kayak is hard to mend. The Raft is easy to mend.',
      ['Kayak - repair', 'Raft + repair']
    ],
    ['a pronoun', '皮划艇很快。它也轻便。', ['皮划艇 +', '皮划艇 +']],
    ['the paragraph after', 'The Kayak is fast.\n\nIt is also cheap.', ['Kayak +', 'Kayak +']],
    ['a sentence that flips', '皮划艇很快，但是不稳定。', ['皮划艇 +', '皮划艇 -']],
    ['two statements a semicolon joins', '皮划艇很快；木筏很慢。', ['皮划艇 +', '木筏 -']]
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it('leaves nobody in mind after a sentence about both', () => {
    expect(said('Both float well. What separates them is heat.')).toHaveLength(4)
  })

  it('places remarks that name an aspect where two subjects are judged by it', () => {
    expect(said('皮划艇的价格很高。木筏的价格很低。')).toEqual(['皮划艇 - 价格', '木筏 + 价格'])
    expect(said('皮划艇的价格很高。木筏很慢。')).toEqual(['皮划艇 -', '木筏 -'])
  })
})

describe('questions and answers', () => {
  it('takes the aspect of a heading that asks', () => {
    expect(
      said('## What about storage?\n\nThe Kayak needs a rack, which is awkward. The Raft folds up neatly and is easy to store.')
    ).toEqual(expect.arrayContaining([expect.stringMatching(/^Kayak . storage$/), expect.stringMatching(/^Raft . storage$/)]))
  })

  it('prefers the name that answers', () => {
    expect(said('## 哪个的速度更快？\n\n皮划艇。')).toContain('皮划艇 + 速度')
    expect(said('## Which one is faster?\n\nKayak, because it is narrow.').some((line) => line.startsWith('Kayak +'))).toBe(true)
  })
})

describe('records', () => {
  const record = (option: string) => `## Decision Drivers

* Price of the boat
* Repairability

## Considered Options

* Kayak
* Raft

## Decision Outcome

Chosen option: "Kayak", because it is fast.

## Pros and Cons of the Options

### Kayak

${option}`

  it.each([
    ['* Good, because the prices have come down', 'Kayak + Price of the boat'],
    ['* Bad, because a repair takes a day', 'Kayak - Repairability'],
    ['* Neutral, because the paddle is long', 'Kayak 0'],
    ['* Good, because the team likes it', 'Kayak +']
  ])('%s', (option, expected) => {
    expect(said(record(option)).at(-1)).toBe(expected)
  })

  it('keeps drivers of which nothing is said', () => {
    expect(said(record('* Good, because it is fast')).length).toBeGreaterThan(0)
  })

  it('reads Chinese labels', () => {
    const lines = said(
      '## 决策驱动因素\n\n* 价格\n\n## 考虑的选项\n\n* 皮划艇\n* 木筏\n\n## 各方案的优缺点\n\n### 皮划艇\n\n* 好，因为轻\n* 坏，因为价格高'
    )
    expect(lines).toEqual(['皮划艇 +', '皮划艇 - 价格'])
  })
})

describe('advice', () => {
  it.each([
    ['在结论里', '皮划艇很快。木筏很稳。\n\n## 结论\n\n带孩子的，选木筏。', '木筏 + use-cases'],
    ['in a conclusion', 'The Kayak is fast. The Raft is steady.\n\n## Verdict\n\nFamilies should take the Raft.', 'Raft + use-cases'],
    ['behind an arrow', 'The Kayak is fast. The Raft is steady.\n\n- Need speed? → Kayak', 'Kayak + use-cases'],
    ['under a label', 'The Kayak is fast.\n\n**Choose the Raft if:**\n\n- you bring the family', 'Raft + use-cases']
  ])('%s', (_, text, expected) => {
    expect(said(text)).toContain(expected)
  })
})
