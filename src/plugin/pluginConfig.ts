import { z } from 'zod'
import { ConfigError } from '../config/configError.ts'
import { type ConfigSource, createSource } from '../config/configSource.ts'
import { configuredDimension } from '../config/configuredDimension.ts'
import { mergeLayers } from '../config/mergeLayers.ts'
import { ownRules } from '../config/ownRules.ts'
import { presetNames, presetOf } from '../config/presets.ts'
import { configShape } from '../config/schema.ts'
import { withProfiles } from '../config/toLintConfig.ts'
import type { Config } from '../config/types.ts'
import { validateConfig } from '../config/validateConfig.ts'
import { standardDimensions } from '../lexicon/index.ts'
import type { LintConfig } from '../lint/types.ts'
import { profiles } from '../profiles/profiles.ts'
import { resolveProfiles } from '../profiles/resolveProfiles.ts'
import type { Rule } from '../rule.ts'
import type { PluginOptions } from './types.ts'

/** Settings of a configuration that speak of files, which remark finds, or of exit codes, which are remark's. */
const ELSEWHERE = ['$schema', 'extends', 'overrides', 'ignores', 'failOn']

/** Options as a user writes them, made ready for the linter. Throws a RangeError that names, in both languages, everything wrong with them. */
export function pluginConfig(
  options: PluginOptions | null | undefined,
  shipped: readonly Rule[]
): { readonly config: LintConfig; readonly readTree: boolean } {
  const given = options ?? {}
  const source = createSource('evenhand', given, () => null)
  const own = worded(() => bringRules(source, shipped))
  const rules = [...shipped, ...own]
  const context = {
    rules,
    profiles: profiles.map((profile) => profile.id),
    dimensions: standardDimensions.map((dimension) => dimension.id)
  }
  const shape = Object.entries(configShape(context)).filter(([key]) => !ELSEWHERE.includes(key))
  const preset = z.enum([...presetNames, ...presetNames.map((name) => name.replace('evenhand/', ''))] as [string, ...string[]])
  const allowed = { extends: z.union([preset, z.array(preset)]).optional(), ...Object.fromEntries(shape), readTree: z.boolean().optional() }
  const valid = worded(() => validateConfig(source, context, [], allowed))
  const bases = [valid.extends ?? []].flat().flatMap((name) => presetOf(name, shipped) ?? [])
  const layers = [...bases, { name: 'options', config: valid, ownRules: own }].map((layer) => ({ ...layer, folder: '' }))
  const { config } = mergeLayers(layers, () => false)
  return { config: withProfiles(config, ownProfiles(config)), readTree: given.readTree === true }
}

function bringRules(source: ConfigSource, shipped: readonly Rule[]): Rule[] {
  const found: Rule[] = []
  const given = (source.value as PluginOptions).plugins
  for (const [index, one] of (Array.isArray(given) ? given : []).entries()) {
    const taken = new Set([...shipped, ...found].map((rule) => rule.id))
    const { rules, wrong } = ownRules(one, source, ['plugins', index], taken)
    if (wrong.length > 0) throw new ConfigError(wrong)
    found.push(...rules)
  }
  return found
}

function ownProfiles({ profiles = {}, dimensions }: Config) {
  return resolveProfiles(profiles, (written) => configuredDimension(dimensions, written) ?? written)
}

function worded<Value>(check: () => Value): Value {
  try {
    return check()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw new RangeError(error.texts.flatMap(({ zh, en }) => [en, zh]).join('\n'))
  }
}
