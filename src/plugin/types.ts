import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Article } from '../article/types.ts'
import type { FileSettings } from '../config/types.ts'
import type { CoverageMatrix } from '../coverage/types.ts'
import type { RuleOptions, RuleSeverity } from '../lint/types.ts'
import type { ProfileDefinition } from '../profiles/types.ts'
import type { Rule } from '../rule.ts'

declare module 'vfile' {
  interface DataMap {
    /** What evenhand understood of the file. */
    evenhand: { readonly article: Article; readonly matrix: CoverageMatrix }
  }
}

export type Preset = 'recommended' | 'strict'

/** What of the configuration is about reading and wording, for one rule or for all. */
export interface SharedOptions extends Omit<FileSettings, 'rules' | 'failOn'> {
  /** Profiles of the user's own, by id. */
  readonly profiles?: Readonly<Record<string, ProfileDefinition>> | undefined
  /**
   * Reads the tree that the plugin is given, as the plugins before it have made it, instead of the file's text. Nodes need no
   * positions: what is found in them is placed at the nearest node around them that has one, or at the start of the file. Default false.
   */
  readonly readTree?: boolean | undefined
}

/** The options of the plugin: those of the configuration that are not about finding files. */
export interface PluginOptions extends SharedOptions, Pick<FileSettings, 'rules'> {
  /** Rules of the user's own, set by `rules` like the others. */
  readonly plugins?: readonly (Rule | readonly Rule[] | { readonly rules: readonly Rule[] })[] | undefined
  /** Presets to start from; of several, later ones win. */
  readonly extends?: Preset | `evenhand/${Preset}` | readonly (Preset | `evenhand/${Preset}`)[] | undefined
}

/** What unified wants back from a plugin. Only MDX waits: its parser is loaded on demand. */
export type Transformer = (tree: Root, file: VFile) => undefined | Promise<undefined>

/** The remark plugin: options in, a transformer out that reads the file's text, leaves the tree alone and adds messages. */
export type EvenhandPlugin = Plugin<[options?: PluginOptions | null | undefined], Root>

/** As rules of remark-lint take it: 0, 1, 2, a word, or true for the rule's own severity. */
export type RulePluginSeverity = RuleSeverity | 'warn' | 'on' | 0 | 1 | 2 | boolean

/** A severity, `[severity, options]`, or the rule's options alone. */
export type RulePluginSetting = RulePluginSeverity | readonly [RulePluginSeverity, RuleOptions?] | RuleOptions | null | undefined

/** One rule as a plugin of its own, by the conventions of remark-lint. */
export type RulePlugin = Plugin<[setting?: RulePluginSetting], Root> & { readonly rule: Rule }
