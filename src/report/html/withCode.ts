import type { ElementContent } from 'hast'
import { codeParts } from '../codeParts.ts'
import { element } from './element.ts'
import { visible } from './visible.ts'

/** The words of a message, with the article's own as code. */
export function withCode(message: string): ElementContent[] {
  return codeParts(message).flatMap(({ code, text }) => (code ? [element('code', {}, text)] : visible(text)))
}
