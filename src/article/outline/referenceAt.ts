const REFERENCE = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|[a-z][a-z\d]{1,31});/i

/**
 * The character reference (`&amp;`, `&#9733;`, `&#x1F600;`) at an offset of the source that became `value.slice(i, …)`.
 *
 * @returns the length of the reference and of what it became; null where `&` only stands for itself.
 */
export function referenceAt(
  source: string,
  at: number,
  value: string,
  i: number
): { readonly width: number; readonly length: number } | null {
  if (source[at] !== '&') return null
  const [written, decimal, hexadecimal] = source.slice(at, at + 40).match(REFERENCE) ?? []
  if (written === undefined) return null
  const width = written.length
  if (decimal !== undefined || hexadecimal !== undefined) return { width, length: isHigh(value, i) ? 2 : 1 }
  // &foo; is no reference and stays as it is; &amp;amp; becomes &amp;
  if (value.startsWith(written, i) && !/^&amp;$/i.test(written)) return null
  // A few names stand for two characters: what comes next in the source then fits only behind both.
  const next = source[at + width]
  const two = isHigh(value, i) || (next !== undefined && value[i + 1] !== next && value[i + 2] === next)
  return { width, length: two ? 2 : 1 }
}

function isHigh(value: string, i: number): boolean {
  const code = value.charCodeAt(i)
  return code >= 0xd800 && code <= 0xdbff
}
