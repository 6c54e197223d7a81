/** What the article recommends, and on which grounds. */
import { describe, expect, it } from 'vitest'
import { read } from '../../src/article/read.ts'
import { DECLARED_LINES, declare } from './said.ts'

function verdict(text: string) {
  const article = read(declare(['皮划艇', '木筏', 'Kayak', 'Raft'], text))
  const names = new Map([...article.subjects, ...article.dimensions].map(({ id, name }) => [id, name]))
  if (!article.verdict) return null
  const { recommends, dimensions, place } = article.verdict
  return {
    recommends: recommends.map((id) => names.get(id)),
    grounds: dimensions.map((id) => names.get(id)),
    line: place.start.line - DECLARED_LINES
  }
}

const ZH = '# 船\n\n## 速度\n\n皮划艇很快。木筏很慢。\n\n'
const EN = '# Boats\n\n## Speed\n\nThe Kayak is fast. The Raft is slow.\n\n'

describe('recommends', () => {
  it.each([
    ['what the conclusion advises', `${ZH}## 结论\n\n赶时间的，选皮划艇。\n`, ['皮划艇'], 9],
    ['in traditional script', `${ZH}## 總結\n\n趕時間的，選皮划艇。\n`, ['皮划艇'], 9],
    [
      'for each case',
      `${EN}## Verdict\n\nIf you are in a hurry, choose the Kayak. If you are not, choose the Raft.\n`,
      ['Kayak', 'Raft'],
      9
    ],
    ['what the conclusion praises', `${EN}## Conclusion\n\nThe Raft is the better boat.\n`, ['Raft'], 9],
    ['without a heading', `${EN}If you are in a hurry, choose the Kayak.\n`, ['Kayak'], 7]
  ])('%s', (_, text, recommends, line) => {
    expect(verdict(text)).toMatchObject({ recommends, line })
  })
})

it('is none where nothing is recommended', () => {
  expect(verdict(EN)).toBeNull()
  expect(verdict(`${EN}## Conclusion\n\nBoth are slow.\n`)).toBeNull()
})

it('is that of the last conclusion, up to the next heading', () => {
  const text = `${EN}## Summary\n\nChoose the Raft if you have time.\n\n## Verdict\n\nChoose the Kayak if you are in a hurry.\n\n## Appendix\n\nThe Raft is steady.\n`
  expect(verdict(text)?.recommends).toEqual(['Kayak'])
})
