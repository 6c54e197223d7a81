import { standardDimensions } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import type { DeclaredDimension } from '../../declarations.ts'
import { nameKey } from '../../subjects/names.ts'
import { standardOf } from '../../taxonomy/standardOf.ts'
import { type Place, USE_CASES } from '../../types.ts'
import type { DimensionDraft, Dimensions } from '../types.ts'
import { groupOf } from './groupOf.ts'
import { plainDimension } from './plainDimension.ts'

const LONGEST = 72
/** No name has this key: a heading of the same name is a dimension of its own. */
const IMPLIED = ' '

/**
 * Starts the list of an article's dimensions.
 *
 * @param declared what the author declares: wins over what is read by the name or alias of it.
 * @param complete whether there are no others.
 */
export function createDimensions(declared: readonly DeclaredDimension[] = [], complete = false): Dimensions {
  const list: DimensionDraft[] = []
  const byKey = new Map<string, DimensionDraft>()
  const declaredAs = new Map(declared.flatMap((own) => [own.name, ...own.aliases].map((form) => [nameKey(form), own] as const)))
  const put = (key: string, fields: Omit<DimensionDraft, 'keep' | 'used'>): DimensionDraft => {
    const draft = { ...fields, keep: false, used: false }
    byKey.set(key, draft)
    list.push(draft)
    return draft
  }
  const declaredOf = (given: string) => declaredAs.get(nameKey(given)) ?? declaredAs.get(nameKey(plainDimension(given)))
  const dimensions: Dimensions = {
    list,
    isDeclared: (name) => (declaredOf(name)?.place ?? null) !== null,
    keepDeclared() {
      for (const { name, standard, place } of declared) {
        if (!place) continue
        const known = byKey.get(nameKey(name))
        if (known) known.keep = true
        else
          put(nameKey(name), {
            name,
            standard: standard ?? standardOf(name),
            group: null,
            place,
            cue: { by: 'declared', term: name, place }
          }).keep = true
      }
    },
    add(given, block, by, range) {
      const name = plainDimension(given)
      const key = nameKey(name)
      const own = declaredOf(given)
      if (!own && (key === '' || name.length > LONGEST || !/\p{L}/u.test(name))) return null
      if (!own && complete)
        return standardOf(name) === USE_CASES ? dimensions.useCases(block, range?.start ?? 0, range?.end ?? block.text.length) : null
      const ownKey = own ? nameKey(own.name) : key
      const known = byKey.get(ownKey)
      if (known) return known
      const place: Place = range ? block.place(range.start, range.end) : block.place()
      return put(ownKey, {
        name: own?.name ?? name,
        standard: own?.standard ?? standardOf(own?.name ?? name),
        group: groupOf(block),
        place,
        cue: { by, term: given.trim(), place }
      })
    },
    useCases(block, start, end) {
      const known = list.find((draft) => draft.standard === USE_CASES && draft.cue.by !== 'recommendation') ?? byKey.get(IMPLIED)
      if (known) return known
      const name = useCasesName(block.text)
      const place = block.place(start, end)
      const cue = { by: 'recommendation', term: block.text.slice(start, end), place }
      return put(IMPLIED, { name, standard: USE_CASES, group: null, place, cue })
    }
  }
  return dimensions
}

/** The taxonomy's own name, in the language of the text. */
function useCasesName(text: string): string {
  const standard = standardDimensions.find((dimension) => dimension.id === USE_CASES)!
  return /\p{Script=Han}/u.test(fold(text)) ? standard.zh.name : standard.en.name
}
