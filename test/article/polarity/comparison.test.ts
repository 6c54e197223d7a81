import { describe, expect, it } from 'vitest'
import { readComparison } from '../../../src/article/polarity/comparison.ts'
import { languageOf } from '../../../src/text/languageOf.ts'

function read(text: string, topic?: string | null, dimension?: string): string | null {
  const names = [...text.matchAll(/Oak|Elm|Fir/g)].map((match) => ({ start: match.index, end: match.index + 3, subject: match[0] }))
  const reading = readComparison(text, names, languageOf(text), topic, dimension)
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
    ['Elm 相对于 Oak 成本较高', 'Oak > Elm'],
    ['做统计时 Oak 比 Elm 快 20 倍以上', 'Oak > Elm'],
    ['Oak 的碳排放不到 Elm 的十分之一', 'Oak > Elm'],
    ['Oak 的價格是 Elm 的三倍', 'Elm > Oak'],
    ['Oak 往往先于 Elm 上架', 'Oak > Elm'],
    ['Oak 必將取代 Elm', 'Oak > Elm'],
    ['Oak 不会取代 Elm', 'Elm > Oak'],
    ['Oak causes far less CO2 than Elm', 'Oak > Elm'],
    ['Oak causes a fraction of the emissions of Elm', 'Oak > Elm'],
    ['Oak uses twice as much memory as Elm', 'Elm > Oak'],
    ['Oak will replace Elm', 'Oak > Elm']
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each(['Oak 和 Elm 都很快', 'Oak and Elm are fast', 'Oak uses Elm', 'Oak 与 Elm 一样，Oak 也开源', 'Oak is fast'])(
    'compares nothing: %s',
    (text) => {
      expect(read(text)).toBeNull()
    }
  )

  it('judges a bare degree by the dimension', () => {
    expect(read('A chair of Oak is smaller than one made of Elm', null, 'File size')).toBe('Oak > Elm')
    expect(read('People who use Oak earn more than those who use Elm', null, 'Pay')).toBe('Oak > Elm')
    expect(read('Oak 比 Elm 多', null, '薪资')).toBe('Oak > Elm')
    expect(read('只有 Elm 價格的三分之一', 'Oak', '价格')).toBe('Oak > Elm')
    expect(read('不用像 Elm 那样先注册', 'Oak')).toBe('Oak > Elm')
    expect(read('Fir 的内存消耗为 26MB，而 Oak 则为 156MB，是 Elm 的 6 倍', null, '性能')).toBe('Elm > Oak')
    expect(read('Oak is taller than Elm', null, 'Colour')).toBeNull()
  })

  it('takes the subject in hand where it is not named', () => {
    expect(read('Faster than Elm.', 'Oak')).toBe('Oak > Elm')
    expect(read('与 Elm 和 Fir 相比，安装较复杂', 'Oak')).toBe('Elm > Oak +Fir')
    expect(read('比 Elm 更省内存', 'Oak')).toBe('Oak > Elm')
    expect(read('Works with Elm', 'Oak')).toBeNull()
  })
})
