import stringWidth from 'string-width'

/** A word, or one Chinese character, with the punctuation that must not be parted from it; or white space. */
const TOKEN =
  /\s+|[（「『《〈【“‘]*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！）」』》〉】”’]+)?[，。、；：？！）」』》〉】”’]*/gu

/**
 * Breaks text into lines of at most `columns` terminal columns, a Chinese character being two: at spaces, and between
 * Chinese characters, but not before closing or after opening punctuation. A word longer than a line is cut.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  const close = () => {
    lines.push(line.trimEnd())
    line = ''
    width = 0
  }
  for (const [token] of text.matchAll(TOKEN)) {
    const own = widthOf(token)
    if (width > 0 && width + widthOf(token.trimEnd()) > columns) close()
    if (width === 0 && token.trim() === '') continue
    if (own <= columns) {
      line += token
      width += own
      continue
    }
    for (const character of token) {
      if (width > 0 && width + widthOf(character) > columns) close()
      line += character
      width += widthOf(character)
    }
  }
  if (line !== '' || lines.length === 0) close()
  return lines
}

/** Columns that text takes in a terminal. The two plain cases are most of any article, and measuring the rest is slow. */
export function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  if (/^[\u4e00-\u9fff\u3001\u3002\uff01-\uff5e]*$/.test(text)) return text.length * 2
  return stringWidth(text)
}
