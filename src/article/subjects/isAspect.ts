import { labelPolarity } from '../polarity/labelPolarity.ts'
import { isWord } from '../structure/words.ts'
import { standardOf } from '../taxonomy/standardOf.ts'
import { nameKey } from './names.ts'
import { isName } from './titles/titleList.ts'

const PARTS = ['generic-heading', 'conclusion-heading', 'reference-heading', 'manual-heading'] as const

/** A word that names an aspect, a polarity or a part of an article, and no subject. */
export function isAspect(name: string): boolean {
  if (isPart(name)) return true
  return standardOf(name) !== null && nameKey(name).length <= 24 && !/[A-Z]\w*[A-Z]/.test(name)
}

/** A word that names a polarity or a part of an article, or stands for something else; not an aspect. */
export function isPart(name: string): boolean {
  return isAttribute(name) || !isName(name) || PARTS.some((list) => isWord(list, name))
}

/** Heads of tables that describe things one by one: type, default, pros. */
export function isAttribute(text: string): boolean {
  return isWord('attribute-column', text) || labelPolarity(text)?.rest === ''
}
