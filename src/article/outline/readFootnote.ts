import type { FootnoteDefinition, Parents } from 'mdast'
import type { Writer } from './createWriter.ts'

/** Reads `[^1]: A survey, https://…` as a definition: what it says, and the first link in it. */
export function readFootnote(footnote: FootnoteDefinition, writer: Writer): void {
  const parts = footnote.children.filter((child): child is typeof child & Parents => 'children' in child).map(writer.flatten)
  const link = parts.flatMap((part) => part.marks).find((mark) => mark.kind === 'link')
  writer.define({
    kind: 'footnote',
    label: footnote.identifier,
    text: parts.map((part) => part.text).join(''),
    url: link?.target ?? null,
    place: writer.placeOf(footnote)
  })
}
