import { describe, expect, it } from 'vitest'
import { createTables } from '../../src/article/structure/createTables.ts'
import { leadingLabel } from '../../src/article/structure/leadingLabel.ts'
import { outlineOf } from './drawOutline.ts'

/** `label|rest`, or null. */
function label(source: string): string | null {
  const block = outlineOf(source).blocks.find(({ text }) => text !== '')!
  const found = leadingLabel(block)
  return found && `${found.label}|${block.text.slice(found.rest)}`
}

describe('leadingLabel', () => {
  it.each([
    ['成本：免费', '成本|免费'],
    ['**Cost:** free', 'Cost|free'],
    ['**Cost**: free', 'Cost|free'],
    ['**成本** —— 免费', '成本|免费'],
    ['**成本：**', '成本|'],
    ['⭐ **Cost** – free', 'Cost|free'],
    ['**Cost.** It is free', 'Cost|It is free'],
    ['Redis - fast', 'Redis|fast'],
    ['Redis → fast', 'Redis|fast'],
    ['“成本”：免费', '成本”|免费']
  ])('%s', (source, expected) => {
    expect(label(source)).toBe(expected)
  })

  it.each([
    'https://a.b is it',
    'at 10:30 sharp',
    'It is fast. Note: not cheap',
    '快！注意：贵',
    'one, two and three or four of them: all',
    '**It is fast** and cheap',
    'fast, small - and cheap',
    'well-known words'
  ])('%s has none', (source) => {
    expect(label(source)).toBeNull()
  })

  it('takes bold words at the start of a cell without a separator', () => {
    const outline = outlineOf('| a |\n|-|\n| **吞吐** 每秒百万 |')
    expect(leadingLabel(outline.blocks[1]!)?.label).toBe('吞吐')
  })

  it('looks only between the offsets given', () => {
    const block = outlineOf('甲：快\u2028乙：慢').blocks[0]!
    expect(leadingLabel(block, 4)).toEqual({ label: '乙', start: 4, end: 5, rest: 6 })
    expect(leadingLabel(block, 4, 5)).toBeNull()
  })

  it('finds the label of each of many lines', () => {
    const lines = 3000
    const block = outlineOf('**a**: `b`  \n'.repeat(lines)).blocks[0]!
    let found = 0
    for (let at = 0; at < block.text.length; at = block.text.indexOf('\u2028', at) + 1 || block.text.length)
      if (leadingLabel(block, at)) found++
    expect(found).toBe(lines)
  }, 10_000)
})

describe('createTables', () => {
  it('gives each table as rows of cells', () => {
    const tables = createTables(outlineOf('| | A |\n|-|-|\n| Cost | 1 |\n| Speed |\n\ntext\n\n| x |\n|-|\n'))
    expect(tables.map(({ id, rows }) => [id, rows.map((row) => row.map((cell) => cell.text))])).toEqual([
      [0, [['', 'A'], ['Cost', '1'], ['Speed']]],
      [1, [['x']]]
    ])
  })
})
