import { HARD_BREAK } from '../../text/hardBreak.ts'

/** A new line that begins a statement of its own: `Vue：…`, `- …`, `2）…`. */
const OWN_LINE = /^[ \t]*(?:[-*+•·–—]\s|[①-⑳]|[(（]?\d{1,2}[)）.、]|[^\s:：，。,.][^\n:：，。,.;；]{0,29}[:：](?!\/\/))/u
const ADDRESS = /^[ \t]*https?:/

/** Makes soft breaks hard before lines that begin a statement of their own; all others join a hard-wrapped sentence. */
export function markOwnLines(text: string): string {
  const lines = text.split('\n')
  let marked = lines[0]!
  for (const line of lines.slice(1)) {
    const start = line.slice(0, 60)
    marked += (OWN_LINE.test(start) && !ADDRESS.test(start) ? HARD_BREAK : '\n') + line
  }
  return marked
}
