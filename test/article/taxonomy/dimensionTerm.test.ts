import { describe, expect, it } from 'vitest'
import { findDimensionTerms } from '../../../src/article/taxonomy/dimensionTerm.ts'
import { fold } from '../../../src/text/fold.ts'

function read(text: string): string[] {
  return findDimensionTerms(fold(text)).map(
    ({ start, end, nameStart, nameEnd, id }) => `${text.slice(start, end)}|${text.slice(nameStart, nameEnd)}|${id}`
  )
}

describe('findDimensionTerms', () => {
  it.each<[string, string[]]>([
    ['在性能方面，前者更快。', ['在性能方面|性能|performance']],
    ['就成本而言，两者差别不大', ['就成本而言|成本|cost']],
    ['從學習曲線來看，後者更平緩', ['從學習曲線來看|學習曲線|learning-curve']],
    ['安全性上，它默认加密', ['安全性上|安全性|security']],
    ['In terms of performance, Oak wins.', ['In terms of performance|performance|performance']],
    ['When it comes to ease of use, Elm is ahead.', ['When it comes to ease of use|ease of use|ease-of-use']],
    ['Latency: Oak answers in 3 ms.', ['Latency:|Latency|performance']],
    ['Cost-wise, both are fine.', ['Cost-wise|Cost|cost']],
    ['性能是一个常见的指标', []],
    ['Both systems care about performance.', []],
    ['简单来说，它是一个队列', []]
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found)
  })
})
