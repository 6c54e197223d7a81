import { profiles as shipped } from './profiles.ts'
import type { Profile, ProfileDefinition } from './types.ts'

/**
 * The user's profiles, made whole: what they extend is joined in. A dimension named here moves to the list it is named
 * in; parts are replaced dimension by dimension.
 *
 * @param definitions by id, valid: every `extends` leads to a shipped profile in the end, or nowhere.
 * @param dimensionOf the id or name by which the articles' dimensions are known, for what the user wrote.
 */
export function resolveProfiles(
  definitions: Readonly<Record<string, ProfileDefinition>>,
  dimensionOf: (written: string) => string = (written) => written
): Profile[] {
  const made = new Map<string, Profile>()
  const shippedOf = (id: string) => shipped.find((profile) => profile.id === id)
  const make = (id: string, own: ProfileDefinition): Profile => {
    const known = made.get(id)
    if (known) return known
    const above = own.extends === undefined || own.extends === id ? undefined : definitions[own.extends]
    const base = above && own.extends !== undefined ? make(own.extends, above) : shippedOf(own.extends ?? '')
    const profile = extended(id, own, base, dimensionOf)
    made.set(id, profile)
    return profile
  }
  return Object.entries(definitions).map(([id, own]) => make(id, own))
}

function extended(id: string, own: ProfileDefinition, base: Profile | undefined, dimensionOf: (written: string) => string): Profile {
  const [required, recommended, without] = [own.required, own.recommended, own.without].map((list = []) => list.map(dimensionOf))
  const inherited = (list: readonly string[] = []) =>
    list.filter((one) => ![required, recommended, without].some((named) => named?.includes(one)))
  // What a profile is for is not what the one it was made from is for, unless it stands in its place.
  const description = own.description ?? (base?.id === id ? base.description : '')
  const ownParts = Object.entries(own.parts ?? {}).map(([whole, parts]) => [dimensionOf(whole), parts.map(dimensionOf)] as const)
  const parts = { ...base?.parts, ...Object.fromEntries(ownParts) }
  return {
    id,
    description: typeof description === 'string' ? { zh: description, en: description } : description,
    required: [...inherited(base?.required), ...(required ?? [])],
    recommended: [...inherited(base?.recommended), ...(recommended ?? [])],
    ...(base && { extends: base.id }),
    ...(Object.keys(parts).length > 0 && { parts }),
    ...(base?.drivers && { drivers: true })
  }
}
