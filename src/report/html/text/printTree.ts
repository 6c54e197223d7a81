import type { ElementContent } from 'hast'
import type { Link, List, ListItem, Nodes, Parents, Root, Table, Text } from 'mdast'
import { element } from '../element.ts'
import { isWeb } from '../webLink.ts'
import type { Look, Printer, Where } from './types.ts'

export interface TreeOptions {
  readonly source: string
  /** Offset in what was parsed → offset of the source. */
  readonly toSource: (offset: number, side?: 'start' | 'end') => number
  /** Of the heading on the page that the article's own stand below. */
  readonly depth: number
  /** What a table is called that may have to scroll. */
  readonly tableName: string
}

/** Where a node stands; between the rows of a table or the items of a list, HTML allows no text at all. */
type Home = Where | 'rows'

/** Signs in the midst of text: escapes, and in a quotation what begins its lines. */
const ESCAPES = /\\(?=[!-/:-@[-`{-~])/g
const ESCAPES_AND_PREFIXES = /\\(?=[!-/:-@[-`{-~])|(?<=[\n\r])[ \t]{0,20}>[ \t>]{0,40}/g
const SCHEME = /^\s*[a-z][a-z0-9+.-]{1,30}:/i

/** A line that stops before this many characters was not wrapped at the edge of an editor, but ended there by its author. */
const WRAPPED_AT = 45

/** Prints a document in the shape of its tree: every character of the source stands in it once, in order. */
export function printTree(tree: Root, printer: Printer, { source, toSource, depth, tableName }: TreeOptions): ElementContent[] {
  const startOf = ({ position }: Nodes) => Math.max(printer.at(), toSource(position?.start.offset ?? 0))
  const endOf = ({ position }: Nodes) => Math.max(printer.at(), toSource(position?.end.offset ?? 0, 'end'))
  let quoted = false

  const out = children(tree, 'blocks', 'gap', source.length)
  const late = printer.waiting(Number.POSITIVE_INFINITY)
  return late.length > 0 ? [...out, element('p', {}, late)] : out

  /** Where no text may stand, what lies between the children goes into the next of them that has room. */
  function children(node: Parents, home: Home, gap: Look = 'gap', end = endOf(node)): ElementContent[] {
    const between = (to: number) => (home === 'rows' ? [] : printer.print(to, gap, home))
    const printed = node.children.flatMap((child) => [...between(Math.min(startOf(child), end)), ...print(child, home)])
    printed.push(...between(end))
    if (home === 'running') printed.push(...printer.waiting(printer.at()))
    return printed
  }

  function print(node: Nodes, home: Home): ElementContent[] {
    const where = home === 'rows' ? 'blocks' : home
    const whole = (look: Look, place: Where = where === 'link' ? 'link' : 'running') => printer.print(endOf(node), look, place)
    switch (node.type) {
      case 'text':
        return words(node, where)
      case 'paragraph':
        return [element(keepsLines(source.slice(printer.at(), endOf(node))) ? 'p.lines' : 'p', {}, children(node, 'running'))]
      case 'heading':
        return [element(`h${Math.min(6, depth + node.depth)}.h${node.depth}`, {}, children(node, 'running'))]
      case 'blockquote':
        return [
          element(
            'blockquote',
            {},
            inQuotation(() => children(node, 'blocks'))
          )
        ]
      case 'list':
        return [list(node)]
      case 'listItem':
        return [item(node)]
      case 'table':
        return [table(node)]
      case 'emphasis':
        return [element('em', {}, children(node, where))]
      case 'strong':
        return [element('strong', {}, children(node, where))]
      case 'delete':
        return [element('del', {}, children(node, where))]
      case 'inlineCode':
        return [element('code', {}, inlineCode(endOf(node), where))]
      case 'link':
        return [link(node)]
      case 'linkReference':
        return [element('span.ref', {}, children(node, 'link', 'hidden'))]
      case 'image':
      case 'imageReference':
        return [element('span.img', {}, image(endOf(node), where))]
      case 'footnoteReference':
        return [element('sup', {}, whole('text'))]
      case 'footnoteDefinition':
        return [element('div.fn', {}, children(node, 'blocks'))]
      case 'break':
        return [element('br', {}), ...whole('hidden')]
      case 'thematicBreak':
        return [element('hr', {}), ...whole('hidden', 'blocks')]
      case 'code':
        return [element('pre', {}, element('code', {}, whole('source'), printer.waiting(printer.at())))]
      case 'html':
        return where === 'blocks' ? [element('div.raw', {}, whole('source'), printer.waiting(printer.at()))] : whole('source')
      default:
        // Front matter, definitions, and what MDX adds.
        if ('children' in node) return [element(where === 'blocks' ? 'div' : 'span', {}, children(node, where, 'source'))]
        return where === 'blocks' ? [element('div.raw', {}, whole('source'))] : whole('source')
    }
  }

  function words(node: Text, where: Where): ElementContent[] {
    const end = endOf(node)
    const begin = printer.at()
    const printed: ElementContent[] = []
    for (const { 0: sign, index } of source.slice(begin, end).matchAll(quoted ? ESCAPES_AND_PREFIXES : ESCAPES)) {
      printed.push(...printer.print(begin + index, 'text', where), ...printer.print(begin + index + sign.length, 'hidden', where))
    }
    return [...printed, ...printer.print(end, 'text', where)]
  }

  function inQuotation<T>(make: () => T): T {
    const before = quoted
    quoted = true
    const made = make()
    quoted = before
    return made
  }

  function list(node: List) {
    return element(node.ordered ? 'ol' : 'ul', {}, children(node, 'rows'))
  }

  /** The page draws bullets; numbers and check boxes are the article's own. */
  function item(node: ListItem) {
    const [first] = node.children
    const to = first ? startOf(first) : endOf(node)
    const line = Math.max(printer.at(), source.lastIndexOf('\n', to - 1) + 1)
    const before = printer.print(line, 'gap', 'blocks')
    const marker = source.slice(line, to)
    const own = /[\p{L}\p{N}[]/u.test(marker)
    const shown = printer.print(to, own ? 'text' : 'hidden', 'blocks')
    return element(own ? 'li.own' : 'li', {}, before, own ? element('span.lm', {}, shown) : shown, children(node, 'blocks'))
  }

  function table(node: Table) {
    const rows = node.children.map((row, index) =>
      element(
        'tr',
        {},
        row.children.map((cell, column) =>
          element(
            index === 0 ? 'th' : 'td',
            { scope: index === 0 ? 'col' : null, class: node.align?.[column] ?? null },
            children(cell, 'running')
          )
        )
      )
    )
    return element(
      'div.scroll',
      { tabIndex: 0, role: 'region', ariaLabel: tableName },
      element('table', {}, element('thead', {}, rows.slice(0, 1)), rows.length > 1 && element('tbody', {}, rows.slice(1)))
    )
  }

  /** An address that is no page of the web is shown beside its words, and leads nowhere. */
  function link(node: Link) {
    if (isWeb(node.url)) return element('a', { href: node.url, rel: 'noopener noreferrer nofollow' }, children(node, 'link', 'hidden'))
    return element('span.ref', {}, children(node, 'link', SCHEME.test(node.url) ? 'source' : 'hidden'))
  }

  function inlineCode(end: number, where: Where): ElementContent[] {
    const begin = printer.at()
    const fence = /^`*/.exec(source.slice(begin, end))![0].length
    return [
      ...printer.print(begin + fence, 'hidden', where),
      ...printer.print(Math.max(begin + fence, end - fence), 'text', where),
      ...printer.print(end, 'hidden', where)
    ]
  }

  /** No picture is loaded: what stands in for it is shown, or where there is nothing, the source. */
  function image(end: number, where: Where): ElementContent[] {
    const begin = printer.at()
    const instead = /^!\[([^\]\n]+)\]/.exec(source.slice(begin, end))?.[1]
    if (instead === undefined) return printer.print(end, 'source', where)
    return [
      ...printer.print(begin + 2, 'hidden', where),
      ...printer.print(begin + 2 + instead.length, 'text', where),
      ...printer.print(end, 'hidden', where)
    ]
  }
}

function keepsLines(paragraph: string): boolean {
  return paragraph
    .split(/\r\n?|\n/)
    .slice(0, -1)
    .some((line) => line.length < WRAPPED_AT || /\p{Script=Han}/u.test(line))
}
