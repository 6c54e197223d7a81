/** A text whose lone surrogates are replaced: no encoding can write them, and strict parsers refuse them. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd')
}
