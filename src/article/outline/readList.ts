import type { List, ListItem, RootContent } from 'mdast'
import { boldLineEnd } from './boldLineEnd.ts'
import type { Writer } from './createWriter.ts'
import { cutFlat } from './cutFlat.ts'
import { readFlow } from './readFlow.ts'
import type { Block, Home } from './types.ts'

type ItemPlace = NonNullable<Block['item']>

/** Reads a list, and returns the home of its last item, for bullets that belong to it though they stand after it. */
export function readList(list: List, home: Home, writer: Writer, depth = 0): Home | null {
  const id = writer.nextList()
  let last: Home | null = null
  for (const [index, item] of list.children.entries()) {
    last = readItem(item, home, writer, { list: id, depth, index, ordered: Boolean(list.ordered) })
  }
  return last
}

/**
 * An item's first paragraph is its own text and the label of what stands beneath it.
 *
 *     - Cost               item, label “Cost”
 *       - free             └ item
 *
 *     - **Cost**           item, label “Cost”
 *       It is free.        └ its text
 */
function readItem(item: ListItem, home: Home, writer: Writer, place: ItemPlace): Home {
  const opened = writer.open('item', home, 9 + place.depth)
  const [first, ...rest] = item.children
  if ((first?.type !== 'paragraph' && first?.type !== 'heading') || writer.skips(first)) {
    readRest(item.children, opened, writer, place)
    return opened
  }
  const flat = writer.flatten(first)
  const bold = first.type === 'paragraph' ? boldLineEnd(flat) : 0
  if (bold > 0) {
    const [label, text] = cutFlat(flat, [
      { start: 0, end: bold },
      { start: bold + 1, end: flat.text.length }
    ])
    writer.label('item', label!, first, opened, { item: place })
    writer.add('paragraph', text!, first, opened)
  } else writer.label('item', flat, first, opened, { item: place })
  readRest(rest, opened, writer, place)
  return opened
}

function readRest(children: readonly RootContent[], opened: Home, writer: Writer, { depth }: ItemPlace): void {
  for (const child of children) {
    if (child.type !== 'list') readFlow([child], opened, writer)
    else if (!writer.skips(child)) readList(child, opened, writer, depth + 1)
  }
}
