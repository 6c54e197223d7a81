import type { Line } from './lines.ts'
import type { Edit } from './types.ts'

const FULL: Readonly<Record<string, string>> = {
  '＃': '#',
  '＊': '*',
  '－': '-',
  '＋': '+',
  '＞': '>',
  '｜': '|',
  '：': ':',
  '｀': '`',
  '　': ' '
}

/** Mends mark-up that a Chinese keyboard or a hurried hand broke: `＃＃ 标题`, `－ 项`, `｜甲｜乙｜`, `＊＊粗＊＊`, `##标题`. */
export function syntax(source: string, lines: readonly Line[]): Edit[] {
  const edits: Edit[] = []
  const dashes = lines.filter((line) => !line.shielded && /^[－＊＋][ \t\u3000]\S/.test(line.body)).length
  const rows = lines.filter((line) => !line.shielded && isRow(line.body)).length
  for (const line of lines) {
    if (line.shielded || line.body === '' || markdownColumn(source, line) > 3) continue
    const { body } = line
    const heading = /^[#＃]*＃[#＃]*[ \t\u3000]+(?=\S)/.exec(body)
    if (heading && heading[0].trim().length < 7) replace(line, heading[0], 'full-width')
    const opening = /^[＞]+[ \t\u3000]*(?=\S)/.exec(body) ?? (dashes > 1 ? /^[－＊＋][ \t\u3000]+(?=\S)/.exec(body) : null)
    if (opening) replace(line, opening[0], 'full-width')
    // `#tag` may be a tag; `##title` is a heading in haste.
    const tight = /^#{2,6}(?=[^#＃\s])/.exec(body)
    if (tight && !/^#+\S{0,40}#+$/.test(body)) {
      const at = line.from + tight[0].length
      edits.push({ kind: 'heading', start: at, end: at, text: ' ' })
    }
    if (rows > 1 && isRow(body)) for (const match of body.matchAll(/｜|－(?=[－｜\s：:]|$)|：(?=－|｜)/g)) one(line, match.index, match[0])
    for (const match of body.matchAll(/＊＊(?=[^\s＊]{1,60}?＊＊)|(?<=＊＊[^\s＊]{1,60})＊＊/g)) one(line, match.index, match[0])
  }
  return edits.sort((a, b) => a.start - b.start)

  function one(line: Line, index: number, found: string): void {
    const start = line.from + index
    edits.push({ kind: 'full-width', start, end: start + found.length, text: halfWidth(found) })
  }

  function replace(line: Line, found: string, kind: string): void {
    edits.push({ kind, start: line.from, end: line.from + found.length, text: halfWidth(found) })
  }
}

function halfWidth(text: string): string {
  return Array.from(text, (character) => FULL[character] ?? character).join('')
}

function isRow(body: string): boolean {
  return (body.match(/｜/g)?.length ?? 0) > 1
}

/** Column of a line's body as Markdown counts it: only spaces and tabs indent. */
export function markdownColumn(source: string, line: Line): number {
  let column = 0
  for (let at = line.start; at < line.from; at++) {
    if (source[at] === '\t') column += 4 - (column % 4)
    else if (source[at] === ' ') column++
    else break
  }
  return column
}
