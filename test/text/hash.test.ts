import { expect, it } from 'vitest'
import { hash } from '../../src/text/hash.ts'

/** The 64-bit hashes of '' and 'foobar' as the draft gives them, folded by hand. */
it.each([
  ['', (0xcbf29ce4 ^ 0x84222325) >>> 0],
  ['foobar', (0x85944171 ^ 0xf73967e8) >>> 0]
])('hashes %j as FNV-1a does', (text, folded) => {
  expect(hash(text)).toBe(folded.toString(16).padStart(8, '0'))
})

it('does as the definition says for any text', () => {
  const bigHash = (text: string) => {
    let value = 0xcbf29ce484222325n
    for (const byte of new TextEncoder().encode(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n)
    return ((value >> 32n) ^ (value & 0xffffffffn)).toString(16).padStart(8, '0')
  }
  for (let index = 0; index < 2000; index++) {
    const text = `${index * 7919}${String.fromCodePoint(0x20 + index * 31)}`
    expect(hash(text)).toBe(bigHash(text))
  }
})
