import type { Block } from './types.ts'

/** A page in Markdown → its blocks, without the title and what stands between generated markers. */
export function blocksOf(page: string): Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  const flush = () => {
    const text = lines.join('\n').trim()
    lines = []
    if (text === '' || /^<!--.*-->$/.test(text)) return
    const heading = /^#{2,6} (.+)$/.exec(text)
    if (heading) blocks.push({ kind: 'heading', text: heading[1] ?? '' })
    else blocks.push({ kind: text.startsWith('|') ? 'table' : /^(?:[-*]|\d+\.) /.test(text) ? 'list' : 'prose', text })
  }
  let fence: { readonly ticks: string; readonly info: string; readonly lines: string[] } | null = null
  let generated = false
  for (const line of page.split(/\r?\n/)) {
    if (fence) {
      if (line === fence.ticks) {
        blocks.push({ kind: 'fence', info: fence.info, text: fence.lines.join('\n') })
        fence = null
      } else fence.lines.push(line)
      continue
    }
    if (/^<!-- generated /.test(line)) {
      flush()
      generated = !line.includes(' end ')
      continue
    }
    if (generated || line.startsWith('# ')) continue
    const opening = /^(`{3,})(.*)$/.exec(line)
    if (opening || line.trim() === '' || line.startsWith('## ')) flush()
    if (opening) fence = { ticks: opening[1] ?? '', info: opening[2] ?? '', lines: [] }
    else lines.push(line)
    if (line.startsWith('## ')) flush()
  }
  flush()
  return blocks
}
