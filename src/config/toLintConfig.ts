import type { LintConfig } from '../lint/types.ts'
import { resolveProfiles } from '../profiles/resolveProfiles.ts'
import { configuredDimension } from './configuredDimension.ts'
import type { Merged } from './mergeLayers.ts'
import type { ConfiguredName } from './types.ts'

/** A configuration as the linter takes it: profiles made whole, names with their aliases. */
export function toLintConfig({
  rules,
  profile,
  profiles = {},
  lang,
  claims,
  subjects,
  dimensions,
  examples
}: Merged['config']): LintConfig {
  const own = resolveProfiles(profiles, (written) => configuredDimension(dimensions, written) ?? written)
  return {
    rules: rules ?? {},
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

function named({ name, aliases = [] }: ConfiguredName) {
  return { name, aliases }
}
