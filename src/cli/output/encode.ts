/** Writes a text in the encoding that other bytes are in, with a byte order mark where they have one. The inverse of `decode`. */
export function encode(text: string, like: Uint8Array): Buffer {
  const [a, b, c] = like
  if (a === 0xff && b === 0xfe) return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (a === 0xfe && b === 0xff) return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  return Buffer.from(a === 0xef && b === 0xbb && c === 0xbf ? `\ufeff${text}` : text, 'utf8')
}
