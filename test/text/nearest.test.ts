import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/text/nearest.ts'

describe('nearest', () => {
  const names = ['markdown', 'json', 'ndjson', 'tree', 'stylish']
  for (const [given, expected] of [
    ['jsn', 'json'],
    ['JSON', 'json'],
    ['markdwon', 'markdown'],
    ['mark', 'markdown'],
    ['stylih-', 'stylish'],
    ['sarif', null],
    ['x', null],
    ['', null]
  ] as const) {
    it(`takes \`${given}\` for ${expected}`, () => expect(nearest(given, names)).toBe(expected))
  }

  it('does not choose between two that start alike', () => expect(nearest('fail', ['fail-on-error', 'fail-on-info'])).toBeNull())
})
