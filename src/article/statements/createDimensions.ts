import { fold } from '../../text/fold.ts'
import type { DeclaredDimension } from '../declarations.ts'
import type { Block } from '../outline/types.ts'
import { cleanName, nameKey } from '../subjects/names.ts'
import { standardOf } from '../taxonomy/standardOf.ts'
import type { DimensionDraft } from './scope.ts'

const TAIL =
  /(?:的?(?:对比|比较|對比|比較|区别|差异|方面|层面|角度|而言|来说)|(?<![a-z])(?:comparison|compared|differences?|considerations?))$/iu
const LONGEST = 72

/** Collects dimensions: one that is treated twice is listed once, at its first place. */
export interface Dimensions {
  /** The dimension of that name; null where the text is no name. Offsets are those of the block's text. */
  add(name: string, block: Block, by: string, range?: { readonly start: number; readonly end: number }): DimensionDraft | null
  /** The use-cases dimension for recommendations outside of any label. */
  useCases(block: Block, start: number, end: number): DimensionDraft
  readonly list: readonly DimensionDraft[]
}

export function createDimensions(declared: readonly DeclaredDimension[] = []): Dimensions {
  const list: DimensionDraft[] = []
  const byKey = new Map<string, DimensionDraft>()
  const declaredOf = (key: string) => declared.find((d) => [d.name, ...d.aliases].some((form) => nameKey(form) === key))
  return {
    list,
    add(given, block, by, range) {
      const name = plain(given)
      const key = nameKey(name)
      if (key === '' || name.length > LONGEST || !/\p{L}/u.test(name)) return null
      const own = declaredOf(key)
      const known = byKey.get(own ? nameKey(own.name) : key)
      if (known) return known
      const place = range ? block.place(range.start, range.end) : block.place()
      const draft: DimensionDraft = {
        name: own?.name ?? name,
        standard: own?.standard ?? standardOf(own?.name ?? name),
        group: groupOf(block),
        place,
        cue: { by, term: given.trim(), place },
        keep: false,
        used: false
      }
      byKey.set(own ? nameKey(own.name) : key, draft)
      list.push(draft)
      return draft
    },
    useCases(block, start, end) {
      const known = list.find((draft) => draft.standard === 'use-cases')
      if (known) return known
      const name = /\p{Script=Han}/u.test(fold(block.text)) ? '适用场景' : 'Use cases'
      const place = block.place(start, end)
      const draft: DimensionDraft = {
        name,
        standard: 'use-cases',
        group: null,
        place,
        cue: { by: 'recommendation', term: block.text.slice(start, end), place },
        keep: false,
        used: false
      }
      byKey.set(nameKey(name), draft)
      list.push(draft)
      return draft
    }
  }
}

/** The heading above the block, without numbering. */
function groupOf(block: Block): string | null {
  let node = block.node.label === block ? block.node.parent : block.node
  while (node && (node.kind !== 'section' || !node.label)) node = node.parent
  return node?.label ? cleanName(node.label.text) || null : null
}

function plain(given: string): string {
  let name = cleanName(given)
  for (let last = ''; last !== name; ) {
    last = name
    const cut = cleanName(name.replace(TAIL, ''))
    // “Their comparison” is no aspect called “Their”
    if (cut !== '' && !/^(?:the|their|its|our|my|your|this|a|an)$/i.test(cut)) name = cut
  }
  return name
}
