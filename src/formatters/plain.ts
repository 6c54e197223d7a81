/**
 * Text of a file made safe to print on one line of a terminal: control characters (an escape sequence could rewrite the
 * screen), marks that turn the direction of writing and lone surrogates become visible or blank. Same length as the input.
 */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ').replace(/[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '\ufffd')
}
