import { xmlText } from './xmlText.ts'

/** A text as the value of an attribute in double quotes. White space is written by number, or readers would make spaces of it. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')
}
