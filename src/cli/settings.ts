import { dirname } from 'node:path'
import { configuredDimension } from '../config/configuredDimension.ts'
import { loadConfig } from '../config/loadConfig.ts'
import type { Config, ConfiguredName, FailOn } from '../config/types.ts'
import type { LintConfig, RuleSetting } from '../lint/types.ts'
import { profiles as shipped } from '../profiles/profiles.ts'
import { resolveProfiles } from '../profiles/resolveProfiles.ts'
import type { Profile } from '../profiles/types.ts'
import type { Rule } from '../rule.ts'
import { nearest } from '../text/nearest.ts'
import type { Args } from './args.ts'
import { UsageError } from './usageError.ts'

/** Configuration and command line joined; the command line wins. */
export interface Settings {
  readonly lint: LintConfig
  readonly failOn: FailOn
  readonly lang: 'auto' | 'zh' | 'en'
  readonly ignores: { readonly folder: string; readonly globs: readonly string[] } | null
}

/** Loads the configuration and checks names against `rules` and the profiles. Throws `UsageError` or `ConfigError`. */
export async function loadSettings(args: Args, cwd: string, rules: readonly Rule[]): Promise<Settings> {
  const loaded = await loadConfig(cwd, args.config, async () => {
    const { standardDimensions } = await import('../lexicon/index.ts')
    return { rules, profiles: shipped.map((profile) => profile.id), dimensions: standardDimensions.map((dimension) => dimension.id) }
  })
  const config: Config = loaded?.config ?? {}
  const profiles = resolveProfiles(config.profiles ?? {}, (written) => configuredDimension(config.dimensions, written) ?? written)
  if (args.profile !== null) checkProfile(args.profile, [...shipped, ...profiles])
  const lang = args.lang ?? config.lang ?? 'auto'
  const { subjects, dimensions, examples, claims } = config
  return {
    lint: {
      rules: mergeRules(config.rules ?? {}, args.rules, rules),
      profile: args.profile ?? config.profile,
      ...(profiles.length > 0 && { profiles }),
      lang,
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
    },
    failOn: args.failOn ?? config.failOn ?? 'error',
    lang,
    ignores: loaded && config.ignores ? { folder: dirname(loaded.path), globs: config.ignores } : null
  }
}

function named({ name, aliases = [] }: ConfiguredName) {
  return { name, aliases }
}

/** `--rule` changes the severity and leaves the configured options alone. */
function mergeRules(configured: Readonly<Record<string, RuleSetting>>, given: Args['rules'], rules: readonly Rule[]) {
  const merged: Record<string, RuleSetting> = { ...configured }
  for (const [id, severity] of given) {
    if (!rules.some((rule) => rule.id === id)) throw unknownRule(id, rules)
    const options = typeof merged[id] === 'object' ? merged[id][1] : undefined
    merged[id] = options ? [severity, options] : severity
  }
  return merged
}

function unknownRule(id: string, rules: readonly Rule[]): UsageError {
  const ids = rules.map((rule) => rule.id)
  const near = nearest(id, ids)
  const list = ids.map((name) => `\`${name}\``)
  return new UsageError({
    zh: `没有规则 \`${id}\`${near ? `；是不是 \`${near}\`？` : `，可用 ${list.join('、')}`}`,
    en: `unknown rule \`${id}\`${near ? `; did you mean \`${near}\`?` : `, expected one of ${list.join(', ')}`}`
  })
}

function checkProfile(id: string, known: readonly Profile[]): void {
  const ids = [...new Set(known.map((profile) => profile.id))]
  if (ids.includes(id)) return
  const near = nearest(id, ids)
  const list = ids.map((name) => `\`${name}\``)
  throw new UsageError({
    zh: `没有名为 \`${id}\` 的配置档，可用 ${list.join('、')}${near ? `；是不是 \`${near}\`？` : ''}`,
    en: `unknown profile \`${id}\`, expected one of ${list.join(', ')}${near ? `; did you mean \`${near}\`?` : ''}`
  })
}
