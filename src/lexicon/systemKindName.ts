import { systemKinds } from './systems.generated.ts'
import type { SystemKind } from './types.ts'

/** What messages call a kind of system; its id where the list has none. */
export function systemKindName(id: string): Pick<SystemKind, 'zh' | 'en'> {
  return systemKinds.find((kind) => kind.id === id) ?? { zh: id, en: id }
}
