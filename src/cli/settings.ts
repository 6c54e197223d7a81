import { createResolver, type ResolvedConfig, type Resolver } from '../config/createResolver.ts'
import { toLintConfig } from '../config/toLintConfig.ts'
import type { ConfiguredName, FailOn } from '../config/types.ts'
import type { Text } from '../config/wording.ts'
import type { LintConfig, RuleSetting } from '../lint/types.ts'
import { profiles as shipped } from '../profiles/profiles.ts'
import type { Profile } from '../profiles/types.ts'
import type { Rule } from '../rule.ts'
import { nearest } from '../text/nearest.ts'
import type { Args } from './args.ts'
import { UsageError } from './usageError.ts'

/** Configuration and command line joined, for one file; the command line wins. The same object for files that share all of it. */
export interface Settings {
  readonly lint: LintConfig
  readonly failOn: FailOn
  /** The same, as the configuration alone has it. */
  readonly configuredFailOn: FailOn
  readonly lang: 'auto' | 'zh' | 'en'
}

export interface SettingsSource {
  readonly resolver: Resolver
  /** For the file at an absolute path. Rejects with a `UsageError` or `ConfigError`. */
  settingsFor(path: string): Promise<Settings>
}

/** Finds configurations, and checks names given on the command line against the rules, loaded only for that, and the profiles. */
export function createSettings(
  args: Args,
  cwd: string,
  rules: () => Promise<readonly Rule[]>,
  notice: (text: Text) => void
): SettingsSource {
  const context = async () => {
    const { standardDimensions } = await import('../lexicon/index.ts')
    return {
      rules: await rules(),
      profiles: shipped.map((profile) => profile.id),
      dimensions: standardDimensions.map((dimension) => dimension.id)
    }
  }
  const resolver = createResolver({ cwd, named: args.config, context, notice })
  const joined = new WeakMap<ResolvedConfig, Settings>()
  return {
    resolver,
    async settingsFor(path) {
      const resolved = await resolver.resolve(path)
      const settings =
        joined.get(resolved) ??
        (await join(resolved, args, args.rules.length > 0 ? [...(await rules()), ...(resolved.config.ownRules ?? [])] : []))
      joined.set(resolved, settings)
      return settings
    }
  }
}

async function join({ config }: ResolvedConfig, args: Args, rules: readonly Rule[]): Promise<Settings> {
  const configuredFailOn = config.failOn ?? 'error'
  const lang = args.lang ?? config.lang ?? 'auto'
  const lint = await toLintConfig({
    ...config,
    lang,
    rules: mergeRules(config.rules ?? {}, args.rules, rules),
    profile: args.profile ?? config.profile
  })
  const compared = args.subjects?.map((name) => configuredSubject(name, config.subjects ?? []))
  if (args.profile !== null) checkProfile(args.profile, [...shipped, ...(lint.profiles ?? [])])
  return { lint: { ...lint, ...(compared && { compared }) }, failOn: args.failOn ?? configuredFailOn, configuredFailOn, lang }
}

/** A subject of `--subjects`, with the other names that the configuration gives it. */
function configuredSubject(name: string, configured: readonly (string | ConfiguredName)[]) {
  const forms = configured
    .map((one) => (typeof one === 'string' ? [one] : [one.name, ...(one.aliases ?? [])]))
    .find((one) => one.includes(name))
  return { name, aliases: (forms ?? []).filter((form) => form !== name) }
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
