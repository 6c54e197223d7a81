import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDate } from '../../src/article/dates/findDate.ts'

test.each([
  ['发布于： 2024年5月', 5, '2024年5'],
  ['更新：2023-11-02', 3, '2023-11'],
  ['Posted May 3, 2024', 11, '3, 2024'],
  ['as of Sept. 2023 we', 6, 'Sept. 2023'],
  ['二〇二四年秋 2024', 2, '二四年秋 2024'],
  ['unforgettable 2024', 4, 'rgettable 2024'],
  ['𝒜𝒷𝒸 2024', 0, '𝒜𝒷𝒸 2024'],
  ['May 2024, then 2023-01', 0, 'May 2024']
])('%s', (text, index, found) => expect(findDate(text)).toEqual({ index, text: found }))

test.each(['in 2024', '2024', 'v 20241', 'May 20245', '共 2024 条'])('%s is no date', (text) => expect(findDate(text)).toBeNull())

test('finds what one expression would', () => {
  const whole =
    /(?<!\d)(?:19|20)\d{2}\s?[-./\p{Script=Han}]\s?\d{1,2}(?!\d)|\d{1,2},?\s(?:19|20)\d{2}(?!\d)|\p{L}{3,9}\.?\s(?:19|20)\d{2}(?!\d)/u
  const piece = fc.oneof(
    fc.constantFrom('2024', '1999', ' ', '.', 'May', '年', '一二三四五六', '𝒜', '\ud835', '\udc9c', ',', '3', '12', '-'),
    fc.string({ unit: 'binary', maxLength: 3 })
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('')
      const match = whole.exec(text)
      expect(findDate(text)).toEqual(match && { index: match.index, text: match[0] })
    }),
    { numRuns: 1000 }
  )
})
