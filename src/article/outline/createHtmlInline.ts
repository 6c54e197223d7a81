import type { PhrasingContent, Text } from 'mdast'
import type { Spans } from './createSpans.ts'
import type { HtmlToken } from './htmlTokens.ts'
import type { Flat } from './types.ts'

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

/**
 * Turns tokens of an HTML block into inline nodes with their places: text, links, what is bold, `<br>`.
 *
 * @param html the block as it stands in the source.
 */
export function createHtmlInline({ text: html }: Flat, { startOf, endOf }: Spans): (tokens: readonly HtmlToken[]) => PhrasingContent[] {
  const textOf = (token: HtmlToken): Text | null => {
    const written = html.slice(token.start, token.end)
    const value = decode(written).replace(/[ \t]*\n\s*/g, '\n')
    if (value === '') return null
    // Only offsets are asked for.
    const start = { line: 1, column: 1, offset: startOf(token.start) }
    return { type: 'text', value, position: { start, end: { ...start, offset: endOf(token.end) } } }
  }

  return (tokens) => {
    const content: PhrasingContent[] = []
    let bold = 0
    let url: string | null = null
    const ends = trimmed(tokens, html)
    for (const token of ends) {
      if (token.kind === 'text') {
        const text = textOf(token)
        if (!text) continue
        const node: PhrasingContent = url === null ? text : { type: 'link', url, children: [text] }
        content.push(bold > 0 ? { type: 'strong', children: [node] } : node)
      } else if (token.name === 'strong' || token.name === 'b') bold = Math.max(0, bold + (token.kind === 'open' ? 1 : -1))
      else if (token.name === 'a')
        url = token.kind === 'open' ? (token.attributes.match(/\bhref\s*=\s*["']?([^"'\s>]{1,2000})/i)?.[1] ?? null) : null
      else if (token.name === 'br') content.push({ type: 'break' })
    }
    return content
  }
}

/** Without the white space at both ends. */
function trimmed(tokens: readonly HtmlToken[], html: string): HtmlToken[] {
  const isBlank = (token: HtmlToken | undefined): boolean =>
    token !== undefined && (token.kind === 'text' ? html.slice(token.start, token.end).trim() === '' : token.name === 'br')
  const inner = [...tokens]
  const texts = inner.flatMap((token, index) => (token.kind === 'text' && !isBlank(token) ? [index] : []))
  const first = texts[0]
  const last = texts.at(-1)
  if (first === undefined || last === undefined) return []
  return inner.flatMap((token, index): HtmlToken[] => {
    if (isBlank(token) && (index < first || index > last)) return []
    let { start, end } = token
    if (index === first) while (/\s/.test(html[start]!)) start++
    if (index === last) while (/\s/.test(html[end - 1]!)) end--
    return [{ ...token, start, end }]
  })
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (written, decimal, hexadecimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? written
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written
  })
}
