import type { BlockContent, Heading, Html, List, ListItem, Paragraph, Table, TableCell, TableRow } from 'mdast'
import { alignText } from './alignText.ts'
import { createHtmlInline } from './createHtmlInline.ts'
import { createSpans } from './createSpans.ts'
import { type HtmlToken, htmlTokens } from './htmlTokens.ts'
import type { Flat } from './types.ts'

type Inline = ReturnType<typeof createHtmlInline>

/**
 * The text of an HTML block as Markdown nodes, so that it is read as other text is:
 *
 *     <h2>Cost</h2>                        a heading
 *     <details><summary>Pros</summary>     a bold paragraph, which labels what follows
 *     <ul><li>free</li></ul>               a list
 *     <table>…</table>                     a table
 *     <p>It is free.</p>                   a paragraph
 *
 * Left out, for they cannot be read with certainty: centred paragraphs (badges, links to other languages), text outside
 * of these tags, lists in lists, tables that are cut by a blank line, hold others or have cells that span several.
 *
 * @param parsed the text the node was parsed from.
 */
export function htmlContent(html: Html, parsed: string): BlockContent[] {
  if (!/<(?:h[1-6]|p|ul|ol|table|summary)\b/i.test(html.value)) return []
  const raw: Flat = { text: '', marks: [], runs: [] }
  const from = html.position?.start.offset ?? 0
  alignText(raw, html.value, from, html.position?.end.offset ?? from, parsed, 'code')
  const tokens = htmlTokens(raw.text)
  const inline = createHtmlInline(raw, createSpans(raw, from))
  const content: BlockContent[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind !== 'open' || !/^(?:h[1-6]|p|ul|ol|table|summary)$/.test(token.name)) continue
    const end = closeOf(tokens, at)
    const inside = tokens.slice(at + 1, end)
    // What is not closed in the block goes on after a blank line, as Markdown: no telling where it ends.
    if (end < tokens.length) content.push(...blockOf(token, inside, inline, token.name === 'summary' && isCutOff(tokens, end)))
    at = end
  }
  return content
}

/** Index of the tag that closes the one at `at`; the number of tokens where none does. */
function closeOf(tokens: readonly HtmlToken[], at: number): number {
  const opening = tokens[at]!
  let depth = 0
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind === 'text' || opening.kind === 'text' || token.name !== opening.name) continue
    depth += token.kind === 'open' ? 1 : -1
    if (depth === 0) return i
  }
  return tokens.length
}

/** <details> that also end in this block: their text is no Markdown, and the summary labels nothing that is read. */
function isCutOff(tokens: readonly HtmlToken[], summary: number): boolean {
  for (let i = summary + 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'text' && (token.name === 'details' || token.name === 'summary')) return token.kind === 'close'
  }
  return false
}

function blockOf(tag: HtmlToken & { kind: 'open' }, inside: readonly HtmlToken[], inline: Inline, cutOff: boolean): BlockContent[] {
  if (tag.name === 'table') return tableOf(inside, inline)
  if (tag.name === 'ul' || tag.name === 'ol') return listOf(inside, tag.name === 'ol', inline)
  const children = inline(inside)
  if (children.length === 0) return []
  if (tag.name === 'summary') return cutOff ? [] : [{ type: 'paragraph', children: [{ type: 'strong', children }] }]
  if (tag.name === 'p') return /\balign\s*=\s*["']?(?:center|right)/i.test(tag.attributes) ? [] : [{ type: 'paragraph', children }]
  return [{ type: 'heading', depth: Number(tag.name[1]) as Heading['depth'], children }]
}

function listOf(inside: readonly HtmlToken[], ordered: boolean, inline: Inline): List[] {
  if (inside.some((token) => token.kind === 'open' && /^(?:ul|ol|table)$/.test(token.name))) return []
  const items = partsOf(inside, /^li$/)
    .map((part) => inline(part))
    .filter((children) => children.length > 0)
    .map((children): ListItem => ({ type: 'listItem', children: [{ type: 'paragraph', children } satisfies Paragraph] }))
  return items.length > 0 ? [{ type: 'list', ordered, children: items }] : []
}

function tableOf(inside: readonly HtmlToken[], inline: Inline): Table[] {
  if (inside.some((token) => token.kind === 'open' && (token.name === 'table' || /\b(?:col|row)span\b/i.test(token.attributes)))) return []
  const rows = partsOf(inside, /^tr$/).map(
    (row): TableRow => ({
      type: 'tableRow',
      children: partsOf(row, /^t[dh]$/).map((cell): TableCell => ({ type: 'tableCell', children: inline(cell) }))
    })
  )
  const columns = rows[0]?.children.length ?? 0
  const even = rows.every((row) => row.children.length === columns)
  return rows.length > 1 && columns > 1 && even ? [{ type: 'table', children: rows }] : []
}

/** What stands in each element of a name; such an element also ends where the next one starts (`<li>a<li>b`). */
function partsOf(tokens: readonly HtmlToken[], name: RegExp): HtmlToken[][] {
  const parts: HtmlToken[][] = []
  let open: HtmlToken[] | null = null
  for (const token of tokens) {
    if (token.kind === 'text' || !name.test(token.name)) open?.push(token)
    else if (token.kind === 'close') open = null
    else {
      open = []
      parts.push(open)
    }
  }
  return parts
}
