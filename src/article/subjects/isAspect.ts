import { labelPolarity } from '../polarity/labelPolarity.ts'
import { isWord } from '../structure/words.ts'
import { standardOf } from '../taxonomy/standardOf.ts'
import { nameKey } from './names.ts'
import { isName } from './titles/titleList.ts'

/** A word that names an aspect, a polarity or a part of an article, and no subject. */
export function isAspect(name: string): boolean {
  if (isAttribute(name) || !isName(name)) return true
  if (
    isWord('generic-heading', name) ||
    isWord('conclusion-heading', name) ||
    isWord('reference-heading', name) ||
    isWord('manual-heading', name)
  )
    return true
  return standardOf(name) !== null && nameKey(name).length <= 24 && !/[A-Z]\w*[A-Z]/.test(name)
}

/** Heads of tables that describe things one by one: type, default, pros. */
export function isAttribute(text: string): boolean {
  return isWord('attribute-column', text) || labelPolarity(text)?.rest === ''
}
