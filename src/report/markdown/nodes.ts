/** Builders of mdast nodes. Text goes in as text nodes, folded to one line; escaping is the serializer's. */
import type {
  BlockContent,
  Heading,
  Html,
  InlineCode,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
  Text
} from 'mdast'
import { folded } from '../folded.ts'

type Inline = string | PhrasingContent

/** A string keeps one space at either end, for it may stand between other nodes. */
export function text(value: string): Text {
  const words = folded(value)
  return { type: 'text', value: `${/^\s/.test(value) && words ? ' ' : ''}${words}${/\s$/.test(value) ? ' ' : ''}` }
}

export function paragraph(...children: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: inlines(children) }
}

export function heading(depth: 1 | 2 | 3, title: string): Heading {
  return { type: 'heading', depth, children: inlines([title]) }
}

export function strong(words: string): Strong {
  return { type: 'strong', children: inlines([words]) }
}

export function inlineCode(value: string): InlineCode {
  return { type: 'inlineCode', value: folded(value) }
}

export function link(url: string, words: string): Link {
  return { type: 'link', url, children: inlines([words]) }
}

export function html(value: string): Html {
  return { type: 'html', value }
}

/** A tight bullet list; an item is a line of phrasing, or a line followed by further blocks. */
export function list(items: readonly (readonly [Paragraph, ...BlockContent[]])[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children): ListItem => ({ type: 'listItem', spread: false, children: [...children] }))
  }
}

/** A cell holds one inline, or several. */
export function table(align: Table['align'], rows: readonly (readonly (Inline | readonly Inline[])[])[]): Table {
  return {
    type: 'table',
    align: align ?? null,
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({
        type: 'tableCell',
        children: inlines(typeof cell === 'object' && !('type' in cell) ? cell : [cell])
      }))
    }))
  }
}

/** Marks content that is not read when the report is read again. */
export function skipped(...children: readonly RootContent[]): RootContent[] {
  return [html('<!-- evenhand skip -->'), ...children, html('<!-- evenhand end -->')]
}

/** Space at the edges of a block would be written as a character reference. */
function inlines(children: readonly Inline[]): PhrasingContent[] {
  const nodes = children.map((child) => (typeof child === 'string' ? text(child) : child))
  const first = nodes[0]
  const last = nodes.at(-1)
  if (first?.type === 'text') first.value = first.value.trimStart()
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return nodes.filter((node) => node.type !== 'text' || node.value !== '')
}
