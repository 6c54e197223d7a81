import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault } from '../../src/config/jsonFault.ts'

describe('jsonFault', () => {
  const cases: readonly (readonly [text: string, offset: number])[] = [
    ['', 0],
    ['{"a":1,}', 7],
    ['{"a": x}', 6],
    ['[1 2]', 3],
    ['{"a"', 4],
    ['{"a":1]', 6],
    ['{"a":[1,{"b":null}]} x', 21],
    ['01', 0],
    ['  {,}', 3]
  ]
  for (const [text, offset] of cases) it(`finds the fault in ${JSON.stringify(text)}`, () => expect(jsonFault(text)).toBe(offset))

  it('finds no fault in what JSON.stringify writes', () => {
    fc.assert(fc.property(fc.json(), (text) => jsonFault(JSON.stringify(JSON.parse(text), null, 2)) === null))
  })

  it('finds a fault wherever JSON.parse does', () => {
    const pieces = fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', ' ', 'null'), { maxLength: 8 })
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('')
        let valid = true
        try {
          JSON.parse(text)
        } catch {
          valid = false
        }
        return (jsonFault(text) === null) === valid
      }),
      { numRuns: 500 }
    )
  })
})
