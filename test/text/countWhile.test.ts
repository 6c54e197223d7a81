import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countWhile } from '../../src/text/countWhile.ts'

it.each([
  { items: [], below: 3, count: 0 },
  { items: [3, 4], below: 3, count: 0 },
  { items: [1, 2, 2, 3, 4], below: 3, count: 3 },
  { items: [1, 2], below: 3, count: 2 }
])('of $items, $count are below $below', ({ items, below, count }) => {
  expect(countWhile(items, (item) => item < below)).toBe(count)
})

it('counts as a plain walk does, and looks at few items', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 1000 }), fc.integer({ min: 0, max: 50 }), (items, below) => {
      const sorted = items.sort((a, b) => a - b)
      let looks = 0
      const counted = countWhile(sorted, (item) => {
        looks++
        return item < below
      })
      expect(counted).toBe(sorted.filter((item) => item < below).length)
      expect(looks).toBeLessThanOrEqual(10)
    })
  )
})
