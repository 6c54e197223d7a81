import type { RootContent } from 'mdast'
import type { Writer } from './createWriter.ts'
import { isLeadIn } from './isLeadIn.ts'
import { isQuotation } from './isQuotation.ts'
import { readFootnote } from './readFootnote.ts'
import { readList } from './readList.ts'
import { readParagraph } from './readParagraph.ts'
import { readTable } from './readTable.ts'
import type { Block, Home } from './types.ts'

/**
 * Walks block content. Headings open sections; a bold paragraph or a line that ends in a colon labels what follows it.
 *
 *     ## Redis             section, up to the next heading of its depth
 *     **Pros**             lead-in, up to the next lead-in or heading
 *     - fast
 */
export function readFlow(given: readonly RootContent[], home: Home, writer: Writer): void {
  const children = given.flatMap((child): readonly RootContent[] => (child.type === 'html' ? [child, ...writer.readHtml(child)] : [child]))
  const sections: Home[] = [home]
  let leadIn: Home | null = null
  /** The last item of a numbered list, while only code, comments and lists follow it. */
  let numbered: Home | null = null
  for (const [index, child] of children.entries()) {
    if (writer.skips(child)) continue
    const here: Home = leadIn ?? sections.at(-1)!
    switch (child.type) {
      case 'heading': {
        leadIn = null
        while (sections.length > 1 && sections.at(-1)!.node.depth >= child.depth) sections.pop()
        const section = writer.open('section', sections.at(-1)!, child.depth)
        writer.label('heading', writer.flatten(child), child, section, { depth: child.depth })
        sections.push(section)
        break
      }
      case 'paragraph':
        if (isLeadIn(child, children[index + 1], writer)) {
          // “**Pros**” under “**Redis**:” stays beside it; what is deeper the reader finds out from the words.
          leadIn = writer.open('lead-in', sections.at(-1)!, 7)
          writer.label('paragraph', writer.flatten(child), child, leadIn)
        } else readParagraph(child, here, writer)
        break
      case 'list':
        // 1. label ⏎ - its bullets, written as two lists: the bullets belong to the numbered item before them
        if (numbered && !child.ordered) readList(child, numbered, writer, 1)
        else {
          const last = readList(child, here, writer)
          numbered = child.ordered ? last : null
        }
        if (leadIn && labelsOneList(leadIn.node.label)) leadIn = null
        continue
      case 'table':
        readTable(child, here, writer)
        break
      case 'blockquote':
        readFlow(child.children, { ...here, quoted: here.quoted || isQuotation(child, children[index - 1]) }, writer)
        break
      case 'html':
        if (/<\/details\s*>/i.test(child.value)) leadIn = null
        continue
      case 'code':
        writer.addCode(child)
        continue
      case 'footnoteDefinition':
        readFootnote(child, writer)
        break
      default:
        // MDX components and directives: what they hold is read
        if ('children' in child) readFlow(child.children as RootContent[], here, writer)
    }
    numbered = null
  }
}

/** `Pros:` labels the list after it; `**Pros:**` all that follows. */
function labelsOneList(label: Block | null): boolean {
  if (!label || !/[:：]\s*$/.test(label.text)) return false
  return !label.marks.some((mark) => mark.kind === 'strong' && mark.end - mark.start > 0.6 * label.text.trim().length)
}
