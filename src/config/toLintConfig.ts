import type { LintConfig } from '../lint/types.ts'
import { resolveProfiles } from '../profiles/resolveProfiles.ts'
import type { Profile } from '../profiles/types.ts'
import type { Merged } from './mergeLayers.ts'
import type { ConfiguredName } from './types.ts'

/** A configuration as the linter takes it: profiles made whole, names with their aliases. */
export async function toLintConfig(config: Merged['config']): Promise<LintConfig> {
  const { profiles = {}, dimensions } = config
  const own = Object.keys(profiles).length > 0 ? await makeWhole(profiles, dimensions) : []
  return withProfiles(config, own)
}

/** The same for who has made the profiles whole already. */
export function withProfiles(
  { rules, profile, lang, claims, subjects, dimensions, examples, ownRules }: Merged['config'],
  own: readonly Profile[]
): LintConfig {
  return {
    rules: rules ?? {},
    ...(ownRules && { ownRules }),
    profile,
    ...(own.length > 0 && { profiles: own }),
    lang: lang ?? 'auto',
    ...(claims && { claims }),
    ...(subjects && { subjects: subjects.map((given) => (typeof given === 'string' ? given : named(given))) }),
    ...(examples && {
      examples: examples.map(({ kinds = [], licence, ...given }) => ({ ...named(given), kinds, ...(licence && { licence }) }))
    }),
    ...(dimensions && {
      dimensions: dimensions.map((given) =>
        typeof given === 'string' ? { name: given } : { ...named(given), standard: given.standard ?? null }
      )
    })
  }
}

/** Names are compared with the lexicon at hand, which a run without such profiles may not need. */
async function makeWhole(profiles: NonNullable<Merged['config']['profiles']>, dimensions: Merged['config']['dimensions']) {
  const { configuredDimension } = await import('./configuredDimension.ts')
  return resolveProfiles(profiles, (written) => configuredDimension(dimensions, written) ?? written)
}

function named({ name, aliases = [] }: ConfiguredName) {
  return { name, aliases }
}
