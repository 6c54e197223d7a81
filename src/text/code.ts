/** Words of an article as inline code, for messages: the fence is one backtick longer than any run inside. */
export function code(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  const longest = Math.max(0, ...(words.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = words.startsWith('`') || words.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${words}${pad}${fence}`
}
