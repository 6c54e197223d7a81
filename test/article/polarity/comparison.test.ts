import { describe, expect, it } from 'vitest'
import { readComparison } from '../../../src/article/polarity/comparison.ts'
import { languageOf } from '../../../src/text/languageOf.ts'

function read(text: string, topic?: string): string | null {
  const names = [...text.matchAll(/Oak|Elm|Fir/g)].map((match) => ({ start: match.index, end: match.index + 3, subject: match[0] }))
  const reading = readComparison(text, names, languageOf(text), topic)
  return reading && [`${reading.better} > ${reading.worse}`, ...reading.others].join(' +')
}

describe('readComparison', () => {
  it.each([
    ['Oak is faster than Elm.', 'Oak > Elm'],
    ['Oak is slower than Elm.', 'Elm > Oak'],
    ['Oak needs less memory than Elm', 'Oak > Elm'],
    ['Oak is not as stable as Elm', 'Elm > Oak'],
    ['Oak outperforms Elm', 'Oak > Elm'],
    ['Oak does not outperform Elm', 'Elm > Oak'],
    ['Unlike Elm, Oak needs no server', 'Oak > Elm'],
    ['Compared to Oak, Elm is slower', 'Oak > Elm'],
    ['Oak > Elm', 'Oak > Elm'],
    ['Oak 比 Elm 快', 'Oak > Elm'],
    ['Oak 的学习成本比 Elm 高', 'Elm > Oak'],
    ['Oak 不如 Elm 灵活', 'Elm > Oak'],
    ['Oak 優於 Elm', 'Oak > Elm'],
    ['Oak 没有 Elm 稳定', 'Elm > Oak'],
    ['相比 Elm，Oak 更稳定', 'Oak > Elm'],
    ['与 Elm 相比，Oak 的延迟更低', 'Oak > Elm'],
    ['Elm 相对于 Oak 成本较高', 'Oak > Elm']
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each(['Oak 和 Elm 都很快', 'Oak and Elm are fast', 'Oak uses Elm', 'Oak 与 Elm 一样，Oak 也开源', 'Oak is fast'])(
    'compares nothing: %s',
    (text) => {
      expect(read(text)).toBeNull()
    }
  )

  it('takes the subject in hand where it is not named', () => {
    expect(read('Faster than Elm.', 'Oak')).toBe('Oak > Elm')
    expect(read('与 Elm 和 Fir 相比，安装较复杂', 'Oak')).toBe('Elm > Oak +Fir')
    expect(read('比 Elm 更省内存', 'Oak')).toBe('Oak > Elm')
    expect(read('Works with Elm', 'Oak')).toBeNull()
  })
})
