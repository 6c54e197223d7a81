import { type LexiconList, matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { cleanName } from '../subjects/names.ts'

type Structure = LexiconList<'structure'>

/** Whether a heading, label or column head as a whole is a word of a list of `structure.yml`, in either language. */
export function isWord(list: Structure, text: string): boolean {
  const name = fold(cleanName(text)).trim()
  if (name === '') return false
  const hit = matcher('both', 'structure', list).find(name)
  return hit !== null && hit.end - hit.start === name.length
}

/** Whether a text holds a word of a list of `structure.yml`. */
export function hasWord(list: Structure, text: string): boolean {
  return matcher('both', 'structure', list).test(fold(text))
}
