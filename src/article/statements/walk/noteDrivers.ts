import type { OutlineNode } from '../../outline/types.ts'
import { leadingLabel } from '../../structure/leadingLabel.ts'
import type { Walk } from '../types.ts'

const LONGEST = { characters: 64, words: 9 }

/** A decision record's drivers are its dimensions, where they are named (`* Cost of running it`) and not told in sentences. */
export function noteDrivers(node: OutlineNode, { dimensions }: Walk): void {
  for (const { kind, label } of node.children) {
    if (kind !== 'item' || !label) continue
    const lead = leadingLabel(label)
    const name = (lead ? lead.label : label.text).trim()
    if (name.length > LONGEST.characters || name.split(/\s+/).length > LONGEST.words || /[.;；]$|[,，。]/.test(name)) continue
    const draft = dimensions.add(name, label, 'decision-driver', lead ? { start: lead.start, end: lead.end } : undefined)
    if (draft) draft.keep = true
  }
}
