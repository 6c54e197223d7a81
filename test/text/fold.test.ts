import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { languageOf } from '../../src/text/languageOf.ts'

describe('fold', () => {
  it.each([
    ['Redis', 'redis'],
    ['ＡＰＩ（１）', 'api(1)'],
    ['開源軟體', '开源软体'],
    ['性能　高', '性能 高'],
    ['don’t', "don't"],
    ['İstanbul É', 'İstanbul é'],
    ['🚀𝔄', '🚀𝔄']
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('keeps the length and does nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length)
        expect(fold(fold(text))).toBe(fold(text))
      })
    )
  })
})

describe('languageOf', () => {
  it.each([
    ['', 'en'],
    ['It is fast', 'en'],
    ['React 更灵活', 'zh'],
    ['Kafka 與 RabbitMQ 的比較', 'zh'],
    ['The word 道 in a long English sentence', 'en'],
    ['v2 x 1 快', 'zh'],
    ['𠀀', 'zh'],
    ['ひらがな', 'en']
  ])('%j is %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})
