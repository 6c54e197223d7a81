import type { RuleSetting } from '../lint/types.ts'
import type { Rule } from '../rule.ts'
import type { Config, FileSettings, Layer } from './types.ts'

/** All that is in force for a file, and where each part comes from. */
export interface Merged {
  readonly config: Omit<Config, '$schema' | 'extends' | 'ignores' | 'overrides' | 'plugins'> & {
    readonly ownRules?: readonly Rule[] | undefined
  }
  /** By setting, with `rules.<id>` and `profiles.<id>` one by one: the layer, and the override in it, that set it last. */
  readonly origins: ReadonlyMap<string, string>
}

const SIMPLE = ['profile', 'lang', 'failOn', 'claims'] as const
const NAMED = ['subjects', 'dimensions', 'examples'] as const

/**
 * Joins layers, lowest first. Later values win; rules, profiles and names are joined one by one, and a severity alone
 * leaves options that were set before as they are.
 *
 * @param fits whether an override, by its index, is about the file.
 */
export function mergeLayers(layers: readonly Layer[], fits: (layer: Layer, index: number) => boolean): Merged {
  const config: Record<string, unknown> = {}
  const origins = new Map<string, string>()
  const take = (settings: FileSettings, origin: string) => {
    const put = (key: string, value: unknown) => {
      config[key] = value
      origins.set(key, origin)
    }
    for (const key of SIMPLE) if (settings[key] !== undefined) put(key, settings[key])
    for (const key of NAMED) {
      if (settings[key]) put(key, joinNames((config[key] as readonly Named[] | undefined) ?? [], settings[key]))
    }
    if (!settings.rules) return
    const rules: Record<string, RuleSetting> = { ...(config.rules as Config['rules']) }
    for (const [id, setting] of Object.entries(settings.rules)) {
      rules[id] = joinSetting(rules[id], setting)
      origins.set(`rules.${id}`, origin)
    }
    config.rules = rules
  }
  for (const layer of layers) {
    take(layer.config, layer.name)
    if (layer.config.profiles) config.profiles = { ...(config.profiles as Config['profiles']), ...layer.config.profiles }
    for (const id of Object.keys(layer.config.profiles ?? {})) origins.set(`profiles.${id}`, layer.name)
    for (const [index, override] of (layer.config.overrides ?? []).entries()) {
      if (fits(layer, index)) take(override, `${layer.name} overrides[${index}]`)
    }
  }
  const ownRules = layers.flatMap((layer) => layer.ownRules ?? [])
  return { config: { ...config, ...(ownRules.length > 0 && { ownRules }) }, origins }
}

type Named = string | { readonly name: string }

function joinNames(before: readonly Named[], given: readonly Named[]): readonly Named[] {
  const nameOf = (one: Named) => (typeof one === 'string' ? one : one.name)
  const names = new Set(given.map(nameOf))
  return [...before.filter((one) => !names.has(nameOf(one))), ...given]
}

function joinSetting(before: RuleSetting | undefined, given: RuleSetting): RuleSetting {
  const [severity, options] = typeof given === 'string' ? [given] : given
  const kept = options ?? (typeof before === 'object' ? before[1] : undefined)
  return kept ? [severity, kept] : severity
}
