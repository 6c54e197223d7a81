import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g

/** Columns a text takes where ideographs take two. */
export function width(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
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
