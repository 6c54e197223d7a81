import type { Definition, Outline } from '../outline/types.ts'
import { isReferenceList, NUMBERED_DEFINITION } from './isReferenceList.ts'

/** The list of sources an article defines by number, whether as Markdown definitions or as lines and items of its own. */
export function numberedDefinitions(outline: Outline): Definition[] {
  const found = new Map<string, Definition>()
  const add = (definition: Definition): void => {
    if (!found.has(definition.label)) found.set(definition.label, definition)
  }
  for (const definition of outline.definitions) if (definition.kind === 'numbered') add(definition)
  for (const block of outline.blocks) {
    if (!isReferenceList(block)) continue
    let at = 0
    for (const line of block.text.split(/[\n\u2028]/)) {
      const match = NUMBERED_DEFINITION.exec(line)
      const label = match?.[1] ?? (block.item?.ordered && block.item.depth === 0 && at === 0 ? String(block.item.index + 1) : null)
      const end = at + line.length
      const url =
        block.marks.find((m) => m.kind === 'link' && m.start >= at && m.start <= end)?.target ?? /https?:\/\/\S+/.exec(line)?.[0] ?? null
      if (label !== null && line.trim() !== '') add({ kind: 'numbered', label, text: match?.[2] ?? line, url, place: block.place(at, end) })
      at = end + 1
    }
  }
  return [...found.values()]
}
