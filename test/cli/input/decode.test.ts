import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/cli/input/decode.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf16 = (text: string, littleEndian: boolean) => {
  const buffer = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return littleEndian ? buffer : buffer.swap16()
}
/** 开源与闭源，成本与安全。 in the encodings that Chinese editors used to write. */
const gb18030 = bytes(
  0xbf,
  0xaa,
  0xd4,
  0xb4,
  0xd3,
  0xeb,
  0xb1,
  0xd5,
  0xd4,
  0xb4,
  0xa3,
  0xac,
  0xb3,
  0xc9,
  0xb1,
  0xbe,
  0xd3,
  0xeb,
  0xb0,
  0xb2,
  0xc8,
  0xab,
  0xa1,
  0xa3
)
/** 開源與閉源，成本與安全。 */
const big5 = bytes(
  0xb6,
  0x7d,
  0xb7,
  0xbd,
  0xbb,
  0x50,
  0xb3,
  0xac,
  0xb7,
  0xbd,
  0xa1,
  0x41,
  0xa6,
  0xa8,
  0xa5,
  0xbb,
  0xbb,
  0x50,
  0xa6,
  0x77,
  0xa5,
  0xfe,
  0xa1,
  0x43
)

describe('decode', () => {
  it('reads UTF-8, line endings untouched', () => expect(decode(Buffer.from('成本\r\ncost\r'))).toEqual({ text: '成本\r\ncost\r' }))
  it('takes nothing for an empty text', () => expect(decode(bytes())).toEqual({ text: '' }))
  it('drops a byte order mark', () => expect(decode(Buffer.from('\uFEFF# A'))).toEqual({ text: '# A', mark: true }))
  it('reads UTF-16, little end first', () => expect(decode(utf16('成本\r\nA', true))).toEqual({ text: '成本\r\nA', mark: true }))
  it('reads UTF-16, big end first', () => expect(decode(utf16('成本\r\nA', false))).toEqual({ text: '成本\r\nA', mark: true }))
  it('refuses UTF-16 cut in the middle', () =>
    expect(decode(utf16('A', true).subarray(0, 3))).toEqual({ cause: 'encoding', data: { line: 1 } }))
  it('refuses invalid UTF-8 and says on which line', () =>
    expect(decode(Buffer.concat([Buffer.from('a\n好\n'), bytes(0xe5, 0xa5, 0x0a)]))).toEqual({ cause: 'encoding', data: { line: 3 } }))
  it('refuses surrogates written as UTF-8', () => expect(decode(bytes(0xed, 0xa0, 0x80))).toEqual({ cause: 'encoding', data: { line: 1 } }))
  it('guesses GB18030', () => expect(decode(gb18030)).toEqual({ cause: 'encoding', data: { line: 1, guess: 'gb18030' } }))
  it('guesses Big5', () => expect(decode(big5)).toEqual({ cause: 'encoding', data: { line: 1, guess: 'big5' } }))
  it('guesses nothing for Latin-1', () =>
    expect(decode(Buffer.from('un café à côté', 'latin1'))).toEqual({ cause: 'encoding', data: { line: 1 } }))
  it('knows binary by its zeros', () => expect(decode(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff))).toEqual({ cause: 'binary' }))
  it('knows binary that happens to be valid UTF-8', () => expect(decode(bytes(0x41, 0, 0x42))).toEqual({ cause: 'binary' }))
})
