import type { Block, Outline, OutlineNode } from '../../outline/types.ts'
import { createTables } from '../../structure/createTables.ts'
import { leadingLabel } from '../../structure/leadingLabel.ts'
import { lines } from '../../structure/lines.ts'
import { nameKey } from '../../subjects/names.ts'
import { readLabel } from '../label/readLabel.ts'
import { settledRole } from '../label/settledRole.ts'
import type { LabelRole, Reading, Walk } from '../types.ts'
import { subjectsUnder } from './subjectsUnder.ts'
import { walkNode } from './walkNode.ts'

/** Gathers what the walk must know of the whole article, and ties the steps together: they call each other through `into`. */
export function createWalk(reading: Reading, outline: Outline, titles: readonly Block[], complete: boolean): Walk {
  const spoken = new Map<OutlineNode, ReadonlySet<string>>()
  const walk: Walk = {
    ...reading,
    titles,
    complete,
    tables: new Map(createTables(outline).map((table) => [table.node, table])),
    labelCounts: countLabels(outline),
    roleOf(text) {
      if (reading.dimensions.isDeclared(text)) return dimensionRole(text)
      const hits = reading.mentions(text)
      return (complete ? settledRole(text, hits) : null) ?? readLabel(text, hits)
    },
    spokenOf: (node) => subjectsUnder(node, reading, spoken),
    into: (node, scope) => walkNode(node, scope, walk)
  }
  return walk
}

function countLabels(outline: Outline): Map<string, number> {
  const counts = new Map<string, number>()
  for (const block of outline.blocks)
    for (const line of lines(block.text)) {
      const label = leadingLabel(block, line.start, line.end)
      if (label) counts.set(nameKey(label.label), (counts.get(nameKey(label.label)) ?? 0) + 1)
    }
  return counts
}

/** A declared name is a dimension, whatever else it might be. */
function dimensionRole(text: string): LabelRole {
  return { kind: 'label', subjects: [], polarity: null, rest: text.trim(), names: false }
}
