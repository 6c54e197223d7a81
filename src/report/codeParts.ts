/** The words of a message, cut where its backticks mark the article's own words. */
export function codeParts(message: string): { readonly code: boolean; readonly text: string }[] {
  const parts = message.split(/(`+)/)
  const found: { code: boolean; text: string }[] = []
  let plain = ''
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!
    const close = part.startsWith('`') ? parts.indexOf(part, index + 1) : -1
    if (close < 0) {
      plain += part
      continue
    }
    if (plain !== '') found.push({ code: false, text: plain })
    plain = ''
    found.push({ code: true, text: parts.slice(index + 1, close).join('') })
    index = close
  }
  if (plain !== '') found.push({ code: false, text: plain })
  return found
}
