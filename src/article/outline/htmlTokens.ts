import type { Range } from '../../text/types.ts'

/** A tag, or a stretch of text between two of them. */
export type HtmlToken =
  | (Range & { readonly kind: 'open'; readonly name: string; readonly attributes: string })
  | (Range & { readonly kind: 'close'; readonly name: string })
  | (Range & { readonly kind: 'text' })

// Each repetition starts with a character of its own, and quoted values are bounded: no way to backtrack far.
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s|"[^"]{0,1000}"|'[^']{0,1000}'|[^\s"'<>])*)>/iy
const HIDDEN = new Set(['script', 'style', 'pre', 'svg', 'template', 'textarea', 'select', 'object', 'math', 'noscript'])

/** Splits HTML into tags and text. Tolerant: what is no tag is text; comments and what browsers do not show as text are left out. */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = []
  let at = 0
  while (at < html.length) {
    if (html.startsWith('<!', at) || html.startsWith('<?', at)) {
      const [mark, length] = html.startsWith('<!--', at) ? ['-->', 3] : ['>', 1]
      const end = html.indexOf(mark, at + 2)
      if (end < 0) break
      at = end + length
      continue
    }
    TAG.lastIndex = at
    const tag = html[at] === '<' ? TAG.exec(html) : null
    if (!tag) {
      const next = html.indexOf('<', at + 1)
      const end = next < 0 ? html.length : next
      tokens.push({ kind: 'text', start: at, end })
      at = end
      continue
    }
    const start = at
    at += tag[0].length
    const name = tag[2]!.toLowerCase()
    if (tag[1] === '/') tokens.push({ kind: 'close', name, start, end: at })
    else if (HIDDEN.has(name)) {
      const close = html.slice(at).search(new RegExp(`</${name}\\b`, 'i'))
      if (close < 0) break
      at += close
    } else tokens.push({ kind: 'open', name, attributes: tag[3]!, start, end: at })
  }
  return tokens
}
