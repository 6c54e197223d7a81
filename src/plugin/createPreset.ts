import { presetOf } from '../config/presets.ts'
import type { Preset, RulePlugin, RulePluginSetting } from './types.ts'

/** A preset as `.remarkrc` takes it. */
export interface RemarkPreset {
  readonly plugins: [plugin: RulePlugin, setting: RulePluginSetting][]
}

/** All rules as plugins with the severities of a preset. A rule named again behind the preset is set anew. */
export function createPreset(name: Preset, plugins: readonly RulePlugin[]): RemarkPreset {
  const rules = plugins.map(({ rule }) => rule)
  const settings = presetOf(name, rules)?.config.rules ?? {}
  return { plugins: plugins.map((plugin) => [plugin, settings[plugin.rule.id] as RulePluginSetting]) }
}
