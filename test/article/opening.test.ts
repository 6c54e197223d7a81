/** What a reader knows before the comparison starts, and how names stand. */
import { describe, expect, it } from 'vitest'
import { titleReach } from '../../src/article/opening/titleReach.ts'
import { read } from '../../src/article/read.ts'

describe('how far a title goes', () => {
  it.each([
    ['Feature comparison', 'bare'],
    ['Comparison', 'bare'],
    ['Which one should you choose?', 'bare'],
    ['功能对比', 'bare'],
    ['性能比較', 'bare'],
    ['到底怎么选？', 'bare'],
    ['一文看懂两者的区别', 'bare'],
    ['Comparing documentation tools', 'comparison'],
    ['Choosing bags for the commute', 'comparison'],
    ['前端框架对比', 'comparison'],
    ['晾衣方式怎么选', 'comparison'],
    ['手表对比', 'comparison'],
    ['Kayak vs raft', 'topic'],
    ['瓷砖与木地板的区别', 'topic'],
    ['My winter on two wheels', 'topic'],
    ['搬家记', 'topic']
  ])('%s: %s', (title, reach) => expect(titleReach(title)).toBe(reach))
})

describe('the opening', () => {
  const TABLE = `| | Panniers | Backpack |
|---|---|---|
| Balance | Steady | Sways |
| Heat | Dry | Sweaty |
`
  const opening = (start: string, rest = TABLE) => read(`${start}\n${rest}`).opening

  it('names nobody before a table', () => {
    expect(opening('# Feature comparison\n')).toMatchObject({ subjects: [], title: 'bare', introduced: false, atOnce: true })
    expect(opening('# Bags compared\n\n## On the road\n')).toMatchObject({ title: 'comparison', introduced: false, atOnce: false })
    expect(opening('# Bags compared\n\nHere they are.\n')).toMatchObject({ introduced: true, atOnce: true })
  })

  it.each([
    ['a title', '# Panniers and backpack compared\n'],
    ['the title of the front matter', '---\ntitle: Panniers vs backpack\n---\n\n# Comparison\n'],
    ['a description', '---\ndescription: Panniers or a backpack?\n---\n\n# Comparison\n'],
    ['a paragraph', '# Comparison\n\nWe tried panniers and a backpack.\n\n## Results\n'],
    ['a heading', '# Comparison\n\n## Panniers against the backpack\n']
  ])('names them in %s', (_, start) => expect(opening(start).subjects).toEqual(['s1', 's2']))

  it('holds the first paragraph of prose that says something of them, and no more', () => {
    const text = '# Which one?\n\nPanniers are steady, whereas slings are slow.\n\nA backpack sways, whereas panniers are steady.\n'
    expect(read(text).opening.introduced).toBe(true)
    const essay = read('# 怎么选\n\n公交便宜，而地铁快。\n\n公交慢，不如地铁；地铁贵，不如公交。\n')
    expect(essay.opening).toMatchObject({ subjects: essay.subjects.map(({ id }) => id), atOnce: false })
  })
})

describe('how a mention stands', () => {
  it('in headings, over columns, as labels and in running text', () => {
    const { mentions } = read(`# 公交与地铁的对比

## 公交的票价

公交便宜，地铁贵。

- 公交：便宜
- **地铁**：贵，比公交贵
- 公交

公交：慢
地铁：快

| | 公交 | 地铁 |
|---|---|---|
| 座位 | 公交多 | 少 |

| 线路 | 价格 |
|---|---|
| 公交 | 便宜 |
`)
    expect(mentions.map(({ form, as, place }) => `${place.start.line} ${form} ${as ?? 'text'}`)).toEqual([
      '1 公交 heading',
      '1 地铁 heading',
      '3 公交 heading',
      '5 公交 text',
      '5 地铁 text',
      '7 公交 label',
      '8 地铁 label',
      '8 公交 text',
      '9 公交 label',
      '11 公交 label',
      '12 地铁 label',
      '14 公交 column',
      '14 地铁 column',
      '16 公交 text',
      '20 公交 label'
    ])
  })

  it('is found in time on a line without end', () => {
    const text = `# Kayak vs raft\n\nThe kayak is fast. ${'kayak '.repeat(20_000)}\n\nThe raft is slow.\n`
    expect(read(text).mentions.filter(({ as }) => as === undefined)).toHaveLength(20_002)
  })
})
