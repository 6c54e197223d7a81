import { createBlockLines } from '../../article/createBlockLines.ts'
import type { TextEdit } from '../../article/types.ts'
import { firstLineOf } from '../../lint/firstLineOf.ts'
import type { Finding } from '../../lint/types.ts'
import { lineStarts } from '../../text/lineStarts.ts'
import type { Checked } from '../types.ts'
import type { IgnoreScope } from './ignoreEdit.ts'

/** As far up as the block of a finding is looked for, in lines. */
const FURTHEST = 300
const MARKER = /^([ \t>]*)(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}(?=\S)/

const blocks = new WeakMap<Checked, ReturnType<typeof createBlockLines>>()

/** Where a comment that silences a finding may go, the nearest first. */
export function* commentPlaces(finding: Finding, checked: Checked, scope: IgnoreScope): Generator<TextEdit> {
  const { source, mdx } = checked
  const starts = lineStarts(source)
  const startOf = (line: number) => starts[line - 1] ?? source.length
  const { line } = finding.place.start
  if (scope === 'file') {
    const at = startOf(firstLineOf(source).start.line)
    yield { start: at, end: at, text: `${comment('disable-file', finding.ruleId, mdx)}\n\n` }
    return
  }
  const blockAt = blocks.get(checked) ?? createBlockLines(source, { mdx })
  blocks.set(checked, blockAt)
  for (let first = line; first >= 1 && first > line - FURTHEST; first--) {
    if (first !== line && blockAt(first).last < line) continue
    const command = first === line ? 'disable-next-line' : 'disable-next-block'
    const at = startOf(first)
    const text = source.slice(at, startOf(first + 1))
    const isBehindBlank = /^\s*$/.test(source.slice(startOf(first - 1), at))
    for (const indent of indents(text, isBehindBlank)) {
      const words = `${indent}${comment(command, finding.ruleId, mdx)}\n`
      yield { start: at, end: at, text: words }
      // In MDX a comment without blank lines around it may run on with the text beside it.
      if (mdx) yield { start: at, end: at, text: `${words}${indent.trimEnd()}\n` }
    }
  }
}

/**
 * Before an item the comment goes to the end of the item above it, so that the list stays one; before the first, and before other
 * text, it stands in line with the text.
 */
function indents(line: string, isBehindBlank: boolean): string[] {
  const own = /^[ \t>]*/.exec(line)?.[0] ?? ''
  const marker = MARKER.exec(line)
  if (!marker) return [own]
  const inner = `${marker[1] ?? ''}${' '.repeat(marker[0].length - (marker[1] ?? '').length)}`
  return isBehindBlank ? [own, inner] : [inner, own]
}

function comment(command: string, ruleId: string, mdx: boolean): string {
  const words = `evenhand ${command} ${ruleId} reason="…"`
  return mdx ? `{/* ${words} */}` : `<!-- ${words} -->`
}
