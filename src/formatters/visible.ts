import { wellFormed } from './wellFormed.ts'

/**
 * A text of any number of lines with its control characters made visible (`␛`), but for tab and line ends: a log or a page that shows it
 * must not be steered by it.
 */
export function visible(text: string): string {
  return (
    wellFormed(text)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
      .replace(/\u007f/g, '\u2421')
      .replace(/[\u0080-\u009f]/g, '\ufffd')
  )
}
