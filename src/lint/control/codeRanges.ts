import type { Range } from '../../text/types.ts'

const FENCE = /^[ \t>]*(`{3,}|~{3,})([^\n]*)$/

/** Fenced code blocks and inline code of a Markdown text: what is shown there is not meant. */
export function codeRanges(source: string): Range[] {
  const ranges: Range[] = []
  let fence: { mark: string; start: number } | null = null
  let offset = 0
  for (const line of source.split('\n')) {
    const match = line.trimEnd().match(FENCE)
    const mark = match?.[1] ?? ''
    if (fence) {
      const closes = mark.startsWith(fence.mark) && match?.[2]?.trim() === ''
      if (closes) {
        ranges.push({ start: fence.start, end: offset + line.length })
        fence = null
      }
    } else if (match && !(mark[0] === '`' && match[2]?.includes('`'))) fence = { mark, start: offset }
    else ranges.push(...codeSpans(line, offset))
    offset += line.length + 1
  }
  if (fence) ranges.push({ start: fence.start, end: source.length })
  return ranges
}

/** A span reaches from a run of backticks to the next run of the same length. */
function codeSpans(line: string, offset: number): Range[] {
  const runs = [...line.matchAll(/`+/g)].map((match) => ({ start: match.index, length: match[0].length }))
  const next = new Map<number, number>()
  const partner = runs.map(() => -1)
  for (let i = runs.length - 1; i >= 0; i--) {
    partner[i] = next.get(runs[i]!.length) ?? -1
    next.set(runs[i]!.length, i)
  }
  const spans: Range[] = []
  for (let i = 0; i < runs.length; i++) {
    const close = partner[i]!
    if (close < 0) continue
    spans.push({ start: offset + runs[i]!.start, end: offset + runs[close]!.start + runs[close]!.length })
    i = close
  }
  return spans
}
