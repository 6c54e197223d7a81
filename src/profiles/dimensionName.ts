import type { Language } from '../article/types.ts'
import { dimensions } from '../lexicon/dimensions.generated.ts'

/** The name of a standard dimension in a language; the id itself where the taxonomy has none. */
export function dimensionName(standard: string, language: Language): string {
  return dimensions.find((dimension) => dimension.id === standard)?.[language].name ?? standard
}
