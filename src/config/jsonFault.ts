/**
 * Where a text stops being JSON: the offset of the first token that cannot stand there, or null for valid JSON.
 * `JSON.parse` does not say so in all its messages.
 */
export function jsonFault(text: string): number | null {
  const token =
    /[\s]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/uy
  const open: ('{' | '[')[] = []
  let expected: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after' = 'value'
  for (;;) {
    const start = token.lastIndex
    const match = token.exec(text)
    if (!match) {
      const at = start + (text.slice(start).match(/^\s*/)?.[0].length ?? 0)
      return at === text.length && expected === 'after' && open.length === 0 ? null : at
    }
    const [, mark, string] = match
    const at = token.lastIndex - match[0].trimStart().length
    const innermost = open.at(-1)
    const closes = (mark === '}' && innermost === '{') || (mark === ']' && innermost === '[')
    if (closes && (expected === 'after' || (expected === 'key-or-end' && mark === '}') || (expected === 'value-or-end' && mark === ']'))) {
      open.pop()
      expected = 'after'
    } else if (expected === 'colon') {
      if (mark !== ':') return at
      expected = 'value'
    } else if (expected === 'after') {
      if (mark !== ',' || innermost === undefined) return at
      expected = innermost === '{' ? 'key' : 'value'
    } else if (expected === 'key' || expected === 'key-or-end') {
      if (string === undefined) return at
      expected = 'colon'
    } else if (mark === '{' || mark === '[') {
      open.push(mark)
      expected = mark === '{' ? 'key-or-end' : 'value-or-end'
    } else if (mark !== undefined) return at
    else expected = 'after'
  }
}
