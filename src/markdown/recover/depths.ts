import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { bare } from './boilerplate.ts'
import { RANKS } from './marker.ts'
import type { Row } from './roles.ts'
import { titleLike } from './titleLike.ts'

/**
 * Gives headings their depth. 1 is the title, if the first line is one; then numbering styles nest in their usual order, and
 * bare titles stand under the numbering around them, or over it where the numbers start again under each of them.
 */
export function depths(content: readonly Row[], contents: ReadonlyMap<string, number>): void {
  const headings = content.filter((row) => row.role === 'heading')
  const title = content[0]?.role === 'heading' && !content[0].mark && !contents.has(bare(content[0].line)) ? content[0] : null
  // Bare titles that stand right under the row before them.
  const directly = new Set(
    content.filter((row, i) => row.role === 'heading' && content[i - 1]?.role === 'heading' && !content[i - 1]!.mark)
  )
  const over = bareOver(headings.filter((row) => row !== title))
  const bases = markdownDepths(content)
  const group: string[] = []
  let base = 1
  let stack: string[] = []
  for (const [index, row] of headings.entries()) {
    if (row === title) {
      row.depth = 1
      continue
    }
    if ((bases.get(row) ?? 1) !== base) stack = []
    base = bases.get(row) ?? 1
    const known = contents.get(bare(row.line)) ?? contents.get(row.line.body)
    if (known !== undefined) {
      row.depth = Math.min(2 + known, 6)
      stack = Array.from({ length: known + 1 }, (_, i) => `contents${i}`)
      continue
    }
    const key = row.mark?.key ?? (nests(headings, index, directly.has(row), group) ? 'nested' : 'bare')
    if (key === 'bare' && isClosing(row)) stack = []
    else if (key === 'nested') stack = stack.includes('bare') || stack.length > 0 ? upTo(stack, 'nested') : ['bare']
    else if (row.mark)
      stack = stack.filter((other) => (other === 'bare' ? over.has(key) : other === 'nested' ? false : rank(other) < rank(key)))
    else stack = upTo(stack, key)
    row.depth = Math.min(base + 1 + stack.length, 6)
    stack = [...stack, key]
  }
}

/** For headings under one that Markdown already knows (`## …`): the depth of that one. */
function markdownDepths(content: readonly Row[]): Map<Row, number> {
  const found = new Map<Row, number>()
  let depth = 0
  for (const row of content) {
    const heading = row.role === 'text' ? /^(#{1,6})[ \t]/.exec(row.line.body) : null
    if (heading) depth = heading[1]!.length
    else if (row.role === 'heading' && depth > 0) found.set(row, depth)
  }
  return found
}

function upTo(stack: string[], key: string): string[] {
  const at = stack.indexOf(key)
  return at < 0 ? stack : stack.slice(0, at)
}

function rank(key: string): number {
  if (key.startsWith('contents')) return -1
  const at = RANKS.findIndex((style) => key === style || (style === 'dotted' && key.startsWith(style)))
  return key.startsWith('dotted') ? at + Number(key.slice(6)) / 10 : at
}

/** Styles that stand under bare titles: their numbers start at 1 more than once, or for the first time under a bare title. */
function bareOver(headings: readonly Row[]): Set<string> {
  const under = new Set<string>()
  const starts = new Map<string, number>()
  for (const [index, row] of headings.entries()) {
    if (!row.mark) continue
    const { key, value } = row.mark
    if (value === 1) starts.set(key, (starts.get(key) ?? 0) + 1)
    if (/^(?:part|han)$/.test(key)) continue
    if ((starts.get(key) ?? 0) > 1 || (value === 1 && headings[index - 1] && !headings[index - 1]!.mark)) under.add(key)
  }
  return under
}

function isClosing(row: Row): boolean {
  const hit = matcher('both', 'boilerplate', 'closing-heading').find(fold(row.line.body))
  return hit !== null && hit.start === 0 && hit.end === row.line.body.length
}

/** A bare title right under another bare title, and those after it that are made like it (X 的优势, X 的劣势, Y 的优势). */
function nests(headings: readonly Row[], index: number, directly: boolean, group: string[]): boolean {
  const row = headings[index]!
  const text = row.line.body
  const before = headings[index - 1]
  if (isClosing(row)) {
    group.length = 0
    return false
  }
  if (before && !before.mark && before.depth > 1 && directly && titleLike(text)) {
    if (before.depth === 2 || group.length === 0) group.splice(0, group.length, text)
    return true
  }
  if (group.some((other) => alike(other, text))) {
    if (group.length < 8) group.push(text)
    return true
  }
  if (!row.mark) group.length = 0
  return false
}

/** Two titles begin or end with the same two characters, or the same word of Latin script. */
function alike(a: string, b: string): boolean {
  if (/[\u3400-\u9fff]/.test(a + b)) return a.slice(0, 2) === b.slice(0, 2) || a.slice(-2) === b.slice(-2)
  const [wordsA, wordsB] = [fold(a).split(/\s+/), fold(b).split(/\s+/)]
  return wordsA[0] === wordsB[0] || wordsA.at(-1) === wordsB.at(-1)
}
