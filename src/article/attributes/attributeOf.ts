import { en } from '../../lexicon/en.generated.ts'
import { type LexiconList, linesOf } from '../../lexicon/index.ts'
import { zh } from '../../lexicon/zh.generated.ts'
import { baseForms } from '../polarity/baseForms.ts'

/** A quality that an article may assert or deny of a subject: the name of a list of `attributes.yml`. */
export type Attribute = LexiconList<'attributes'>

let attributes: Map<string, Attribute> | undefined

/** The quality that a word names, also in its regular English forms; null for words that name none, or several. */
export function attributeOf(word: string): Attribute | null {
  attributes ??= new Map(
    [zh.attributes, en.attributes].flatMap((lists) =>
      Object.entries(lists as Record<string, { readonly terms: string }>).flatMap(([name, { terms }]) =>
        linesOf(terms).map((term) => [term, name as Attribute] as const)
      )
    )
  )
  const plain = word.replace(/[\s-]+/g, ' ')
  for (const { form } of baseForms(plain)) {
    const found = attributes.get(form)
    if (found) return found
  }
  return null
}
