import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { hasCells } from './hasCells.ts'
import type { Line } from './lines.ts'
import { marker } from './marker.ts'
import { titleLike, width } from './titleLike.ts'

export interface Gate {
  /** The text as a whole is a paste that lost its Markdown. */
  readonly paste: boolean
}

/** Weighs signs of Markdown against signs of a paste: in doubt it is Markdown. */
export function gate(lines: readonly Line[]): Gate {
  let markdown = lines[0]?.shielded && lines[0].body !== '' ? 5 : 0
  let damage = 0
  let headings = 0
  let titles = 0
  let han = 0
  let numbered = 0
  const glyphs = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    const { body } = line
    if (line.shielded) {
      if (/^(?:`{3}|~{3})/.test(body)) markdown += 2
      continue
    }
    if (body === '') continue
    if (line.column < 4 && /^#{1,6}[ \t]+\S/.test(body)) headings++
    else if (line.column < 4 && /^(?:=+|-{2,})$/.test(body) && lines[index - 1]?.body) headings++
    else if (/^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/.test(body)) markdown += 4
    markdown += signs(body)
    const mark = marker(line)
    if (mark && !mark.markdown && mark.style === null) glyphs.set(mark.key, (glyphs.get(mark.key) ?? 0) + 1)
    else if (mark?.style && /^(?:part|han)/.test(mark.style) && titleLike(body.slice(mark.length), { numbered: true })) han++
    else if (hasCells(line, mark)) damage += 0.5
    else if (mark?.style && isAlone(lines, index) && titleLike(body.slice(mark.length), { numbered: true })) numbered++
    else if (!mark && isAlone(lines, index) && titleLike(body)) titles++
    if (index < 400 && width(body) < 90 && matcher('both', 'boilerplate', 'views').test(fold(body))) damage += 2
    if (index > 3 && body.length < 400 && matcher('both', 'boilerplate', 'notice').test(fold(body))) damage += 0.5
  }
  for (const count of glyphs.values()) if (count > 1) damage += count
  if (han > 1) damage += han
  if (numbered > 1) damage += numbered
  if (titles > 2) damage += titles / 2
  markdown += headings * 5
  return { paste: damage >= 1.5 && damage >= markdown * 2 }
}

/** Links, images, bold, code, quotes, references and HTML on one line. */
function signs(body: string): number {
  let found = 0
  if (/\]\(|^\[[^\]]+\]: ?\S/.test(body)) found += 2
  if (/\*\*[^*\s]|__[^_\s][^_]*__/.test(body)) found += 2
  if (/`[^`]+`/.test(body)) found += 1
  if (/^> |^\[![A-Z]+\]/.test(body)) found += 2
  if (/^<\/?(?:div|p|a|img|table|tr|td|h[1-6]|br|details|summary|center|span|ul|li)\b/i.test(body)) found += 2
  if (/^[-*+] \S/.test(body)) found += 0.5
  return found
}

/**
 * A line with nothing before it, and after a blank line, or at once, something longer. Chinese pages are also pasted without
 * blank lines: there, a line between the end of a sentence and a longer sentence stands alone.
 */
function isAlone(lines: readonly Line[], index: number): boolean {
  const { body } = lines[index]!
  const above = lines[index - 1]
  const below = lines[index + 1]
  if (!below) return false
  if (!above?.body) return below.body === '' ? (lines[index + 2]?.body.length ?? 0) > 20 : width(below.body) > 80
  return /[\u3400-\u9fff]/.test(body) && /[。！？]$/.test(above.body) && /[。！？]$/.test(below.body) && width(below.body) > 2 * width(body)
}
