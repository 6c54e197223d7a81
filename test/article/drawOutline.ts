import { createOutline } from '../../src/article/outline/createOutline.ts'
import { createPlaces } from '../../src/article/outline/createPlaces.ts'
import type { Outline, OutlineNode } from '../../src/article/outline/types.ts'
import { parse } from '../../src/markdown/parse.ts'
import { recover } from '../../src/markdown/recover/recover.ts'

/** The outline of a text as the reader makes it, recovery included. */
export function outlineOf(source: string): ReturnType<typeof createOutline> {
  const { text, toSource } = recover(source)
  return createOutline({ tree: parse(text), parsed: text, toSource, places: createPlaces(source) })
}

/** The tree as lines: each node with its label, indented below it first its own blocks (`> …` if quoted), then its nodes. */
export function drawOutline({ root }: Outline): string[] {
  const lines: string[] = []
  const draw = (node: OutlineNode, indent: string): void => {
    for (const block of node.blocks) lines.push(`${indent}${block.quoted ? '>' : '-'} ${show(block.text)}`)
    for (const child of node.children) {
      lines.push(`${indent}${child.kind}${child.label ? ` ${show(child.label.text)}` : ''}`)
      draw(child, `${indent}  `)
    }
  }
  draw(root, '')
  return lines
}

function show(text: string): string {
  return text.replaceAll('\n', '⏎').replaceAll('\u2028', '↵')
}
