import type { ElementContent } from 'hast'

/**
 * What has no shape of its own or changes how its neighbours look: controls, bidirectional marks, zero-width and tag
 * characters, line and paragraph separators, halves of surrogate pairs. Joiners stay, emoji and several scripts need them.
 */
const HIDDEN = /(?![\t\n\r\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** Text as nodes in which every invisible character is told by its number, so that nothing on the page can mislead. */
export function visible(text: string): ElementContent[] {
  const nodes: ElementContent[] = []
  let at = 0
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    if (index > at) nodes.push({ type: 'text', value: text.slice(at, index) })
    nodes.push({
      type: 'element',
      tagName: 'span',
      properties: { className: ['ctl'] },
      children: [{ type: 'text', value: name(character) }]
    })
    at = index + character.length
  }
  if (at < text.length) nodes.push({ type: 'text', value: text.slice(at) })
  return nodes
}

/** The same for attributes, which hold no nodes. */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, (character) => `[${name(character)}]`)
}

function name(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
