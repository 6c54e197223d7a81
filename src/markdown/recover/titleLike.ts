import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'

/** Columns a text takes where ideographs take two. */
export function width(text: string): number {
  let columns = text.length
  for (let i = 0; i < text.length; i++) if (isWide(text.charCodeAt(i))) columns++
  return columns
}

function isWide(code: number): boolean {
  return (
    code >= 0x1100 &&
    (code <= 0x115f ||
      (code >= 0x2e80 && code <= 0xa4cf) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6))
  )
}

/** Says whether a line reads as a title: short, no sentence, no label with its text, no code, no address. */
export function titleLike(body: string, options: { readonly first?: boolean; readonly numbered?: boolean } = {}): boolean {
  const bracketed = /^【[^】]+】$/.test(body) || /^《[^》]+》$/.test(body)
  const text = options.numbered ? body.replace(/[：:]$/, '') : body
  if (text.length < 2 || width(text) > (options.first ? 90 : 64)) return false
  if (/[。．.！!；;，,、：:…—”"’')）\]]$/.test(text) && !bracketed && !/[)）]$/.test(text)) return false
  if (/[。！；;|{}=<>\t\\]|:\/\/|@|[.!?] [A-Z]/.test(text) || !/\p{L}/u.test(text)) return false
  if (!options.first && /[：:]/.test(text) && !/^[^：:]{0,12}[一二三四五六七八九十\d][：:]/.test(text)) return false
  if ((text.match(/[，,]/g)?.length ?? 0) > (options.first ? 2 : 1)) return false
  const han = /[\u3400-\u9fff]/.test(text)
  if (!han && (!/^[A-Z\d"“'(]/.test(text) || text.split(/\s+/).length > 14 || !/[A-Za-z]{2}/.test(text))) return false
  return !matcher('both', 'boilerplate', 'no-title').test(fold(text))
}
