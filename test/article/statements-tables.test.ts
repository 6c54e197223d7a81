/** Tables in both orientations, with words, symbols, stars, lists and marks of winners. */
import { describe, expect, it } from 'vitest'
import { said as saidOf } from './said.ts'

const BOATS = ['皮划艇', '木筏', 'Kayak', 'Raft']
const said = (rows: string, before = '') => saidOf(`# 船\n\n${before}${rows.trim()}\n`, BOATS)

describe('subjects as columns', () => {
  it('reads a row for each aspect, symbols and words', () => {
    expect(
      said(`
| 项目 | 皮划艇 | 木筏 |
| --- | --- | --- |
| 可折叠 | ✅ | ❌ |
| 重量 | 20 公斤 | 60 公斤 |
| 速度 | 快 | 慢 |`)
    ).toEqual(['皮划艇 + 可折叠', '木筏 - 可折叠', '皮划艇 0 重量', '木筏 0 重量', '皮划艇 + 速度', '木筏 - 速度'])
  })

  it('reads traditional script as simplified', () => {
    expect(said('| 項目 | 皮劃艇 | 木筏 |\n| --- | --- | --- |\n| 摺疊 | 可以 | 沒有 |')).toEqual(['皮划艇 + 摺疊', '木筏 - 摺疊'])
  })

  it('reads half marks and what does not apply as neither', () => {
    expect(said('| | Kayak | Raft |\n| --- | --- | --- |\n| Folds | 🟡 | n/a |\n| Floats | Yes | No |')).toEqual([
      'Kayak 0 Folds',
      'Raft 0 Folds',
      'Kayak + Floats',
      'Raft - Floats'
    ])
  })

  it('takes a row that is a side for no aspect', () => {
    expect(said('| | Kayak | Raft |\n| --- | --- | --- |\n| Pros | light | roomy |\n| Cons | wobbles | slow |')).toEqual([
      'Kayak +',
      'Raft +',
      'Kayak -',
      'Raft -'
    ])
  })

  it('takes a row that advises for use cases', () => {
    expect(said('| | 皮划艇 | 木筏 |\n| --- | --- | --- |\n| 推荐 | 一个人 | 一家人 |\n| 适用场景 | 河 | 湖 |')).toEqual([
      '皮划艇 + 适用场景',
      '木筏 + 适用场景',
      '皮划艇 + 适用场景',
      '木筏 + 适用场景'
    ])
  })

  it('turns ticks in a row that names a defect', () => {
    expect(said('| | Kayak | Raft |\n| --- | --- | --- |\n| Monthly fee | ✅ | ❌ |\n| Folds | ✅ | ❌ |')).toEqual([
      'Kayak - Monthly fee',
      'Raft + Monthly fee',
      'Kayak + Folds',
      'Raft - Folds'
    ])
  })

  it('takes the lone mark of each row for the one that wins', () => {
    expect(
      said('| | Kayak | Raft |\n| --- | --- | --- |\n| Speed | x | |\n| Room | | x |\n| Price | | x |').filter((line) => line.includes('+'))
    ).toEqual(['Kayak + Speed', 'Raft + Room', 'Raft + Price'])
  })

  it('takes a dash among ticks for a no, and for nothing elsewhere', () => {
    expect(said('| | Kayak | Raft |\n| --- | --- | --- |\n| Folds | ✓ | - |')).toEqual(['Kayak + Folds', 'Raft - Folds'])
    expect(said('| | Kayak | Raft |\n| --- | --- | --- |\n| Weight | 20 kg | - |')).toEqual(['Kayak 0 Weight'])
  })

  it('reads a list in a cell as one statement for each side', () => {
    expect(said('| | 皮划艇 | 木筏 |\n| --- | --- | --- |\n| 优点 | • 轻<br>• 快 | • 稳 |')).toEqual(['皮划艇 +', '木筏 +'])
    expect(said('| | 皮划艇 | 木筏 |\n| --- | --- | --- |\n| 评价 | 优点：轻<br>缺点：窄 | 优点：稳<br>• 便宜 |')).toEqual([
      '皮划艇 + 评价',
      '皮划艇 - 评价',
      '木筏 + 评价'
    ])
  })

  it('reads numbered rows without aspects', () => {
    expect(said('| # | 皮划艇 | 木筏 |\n| --- | --- | --- |\n| 1 | 轻便 | 笨重 |')).toEqual(['皮划艇 +', '木筏 -'])
  })

  it('reads of a notes column only what names a subject', () => {
    const lines = said('| | Kayak | Raft | Notes |\n| --- | --- | --- | --- |\n| Price | 900 | 700 | Prices of this spring |')
    expect(lines).toEqual(['Kayak 0 Price', 'Raft 0 Price'])
  })

  it('counts stars against each other, and the other way where less is better', () => {
    expect(said('| | 皮划艇 | 木筏 |\n| --- | --- | --- |\n| 速度 | ★★★★ | ★★ |\n| 上手难度 | ★★★★ | ★ |')).toEqual([
      '皮划艇 + 速度',
      '木筏 - 速度',
      '皮划艇 - 上手难度',
      '木筏 + 上手难度'
    ])
    expect(said('| | 皮划艇 | 木筏 |\n| --- | --- | --- |\n| 速度 | ★★★ | ★★★ |')).toEqual(['皮划艇 0 速度', '木筏 0 速度'])
  })
})

describe('subjects as rows', () => {
  it('reads a column for each aspect or side', () => {
    expect(said('| 船 | 优点 | 缺点 | 价格 |\n| --- | --- | --- | --- |\n| 皮划艇 | 轻 | 窄 | 九百 |\n| 木筏 | 稳 | 重 | 七百 |')).toEqual([
      '皮划艇 +',
      '皮划艇 -',
      '皮划艇 0 价格',
      '木筏 +',
      '木筏 -',
      '木筏 0 价格'
    ])
  })

  it('skips a column that counts', () => {
    expect(said('| Boat | No. | Price |\n| --- | --- | --- |\n| Kayak | 1 | 900 |\n| Raft | 2 | 700 |')).toEqual([
      'Kayak 0 Price',
      'Raft 0 Price'
    ])
  })

  it('takes a column that says whom it suits for use cases', () => {
    expect(
      said('| Boat | Best for |\n| --- | --- |\n| Kayak | rivers |\n| Raft | families |').map((line) => line.slice(0, 7).trim())
    ).toEqual(['Kayak +', 'Raft +'])
  })

  it('gives a row whose head is nearly a name to the one left over', () => {
    const text = '# Boats\n\n| Boat | Price |\n| --- | --- |\n| Kayak | 900 |\n| Rafting set | 700 |\n'
    expect(saidOf(text, ['Kayak', 'Raft'])).toEqual(['Kayak 0 Price', 'Raft 0 Price'])
    expect(saidOf(text, ['Kayak', 'Raft', 'Rafting'])).toHaveLength(2)
  })
})

describe('one subject', () => {
  it('reads sides as columns beneath its heading', () => {
    expect(said('| Pros | Cons |\n| --- | --- |\n| light | narrow |', '## Kayak\n\n')).toEqual(['Kayak +', 'Kayak -'])
  })

  it('reads aspects as rows beneath its heading', () => {
    expect(said('| Aspect | Value |\n| --- | --- |\n| Price | 900 |', '## Kayak\n\n')).toEqual(['Kayak 0 Price'])
  })
})
