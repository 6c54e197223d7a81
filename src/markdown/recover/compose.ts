import type { Edit } from './types.ts'

/**
 * Joins two passes: `first` edits the source into `middle`, `second` edits `middle`. Returns the edits of the source that do
 * both. Where the later pass touches what the earlier one wrote, the two become one edit, under the later one's kind.
 */
export function compose(middle: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  if (first.length === 0 || second.length === 0) return first.length === 0 ? [...second] : [...first]
  const joined: Edit[] = []
  let next = 0
  // Length gained by the edits of `first` taken so far: offset in `middle` minus offset in the source.
  let gained = 0
  // The joined edit in the making: `text` lacks what stands in `middle` from `until` to `reach`.
  let open: { kind: string; start: number; end: number; text: string; until: number; reach: number } | null = null
  for (const edit of second) {
    if (open && edit.start < open.reach) {
      open.text += middle.slice(open.until, edit.start)
    } else {
      close()
      for (let a = first[next]; a && a.start + gained + a.text.length <= edit.start; a = first[next]) take(a, true)
      const a = first[next]
      const from = a && a.start + gained < edit.start ? a.start + gained : edit.start
      open = { kind: edit.kind, start: from - gained, end: 0, text: middle.slice(from, edit.start), until: 0, reach: from }
    }
    open.text += edit.text
    open.until = edit.end
    open.reach = Math.max(open.reach, edit.end)
    for (let a = first[next]; a && a.start + gained < edit.end; a = first[next]) {
      open.reach = Math.max(open.reach, a.start + gained + a.text.length)
      take(a, false)
    }
    // An edit of `first` that reaches beyond this one is taken whole, so its end is the end in the source.
    const a = first[next]
    if (a && a.start + gained < open.reach) {
      open.reach = a.start + gained + a.text.length
      take(a, false)
    }
    open.end = open.reach - gained
  }
  close()
  for (let a = first[next]; a; a = first[next]) take(a, true)
  return joined

  function take(edit: Edit, alone: boolean): void {
    if (alone) joined.push(edit)
    gained += edit.text.length - (edit.end - edit.start)
    next++
  }

  function close(): void {
    if (!open) return
    const { kind, start, end, text, until, reach } = open
    joined.push({ kind, start, end, text: text + middle.slice(until, reach) })
    open = null
  }
}
