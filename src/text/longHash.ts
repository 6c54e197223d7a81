const BASIS = 0x6c62272e07bb014262b821756295c58dn
const PRIME = 0x0000000001000000000000000000013bn

/**
 * 32 hexadecimal digits that stand for a text, the same everywhere and too many to meet by chance: FNV-1a of 128 bits over its UTF-16 code units, the low byte first.
 * For telling texts apart, not for security.
 *
 * @see https://datatracker.ietf.org/doc/rfc9923/
 */
export function longHash(text: string): string {
  let value = BASIS
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    value = BigInt.asUintN(128, (value ^ BigInt(unit & 0xff)) * PRIME)
    value = BigInt.asUintN(128, (value ^ BigInt(unit >> 8)) * PRIME)
  }
  return value.toString(16).padStart(32, '0')
}
