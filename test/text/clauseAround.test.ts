import { describe, expect, it } from 'vitest'
import { clauseAround } from '../../src/text/clauseAround.ts'

const around = (text: string, words: string): string => {
  const start = text.indexOf(words)
  const range = clauseAround(text, { start, end: start + words.length })
  return text.slice(range.start, range.end)
}

describe('the clause around some words', () => {
  it.each([
    ['成本：比旧方案低得多，维护也省心。', '低得多', '比旧方案低得多'],
    ['體積較小（約 1,200 克），攜帶方便', '1,200', '約 1,200 克'],
    ['Speed: it starts in 1,200 ms, warm or cold.', '1,200 ms', 'it starts in 1,200 ms'],
    ['It runs v2.5 of the engine (the fastest one). Good.', 'fastest', 'the fastest one'],
    ['Opens at 10:30 every day', '10:30', 'Opens at 10:30 every day']
  ])('%s', (text, words, clause) => {
    expect(around(text, words)).toBe(clause)
  })
})
