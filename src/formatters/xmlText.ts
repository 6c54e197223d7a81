import { visible } from './visible.ts'

/**
 * A text as XML 1.0 can hold it between two tags. What XML forbids stays visible.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function xmlText(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? '')
}

/** A bare carriage return would be read as a line feed. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }
