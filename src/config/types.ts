import type { RuleSetting } from '../lint/types.ts'
import type { ProfileDefinition } from '../profiles/types.ts'
import type { Rule, Severity } from '../rule.ts'

export type FailOn = Severity | 'never'

/** A subject or dimension and the names the articles use for it without saying that they are one thing. */
export interface ConfiguredName {
  readonly name: string
  readonly aliases?: readonly string[] | undefined
}

export interface ConfiguredDimension extends ConfiguredName {
  /** Id of the taxonomy (`src/lexicon/dimensions`). */
  readonly standard?: string | null | undefined
}

/** A system that articles name as an example, and what it is. */
export interface ConfiguredExample extends ConfiguredName {
  /** Ids of `src/lexicon/system-kinds.yml`. */
  readonly kinds?: readonly string[] | undefined
  readonly licence?: 'open' | 'closed' | 'mixed' | undefined
}

/** What may differ from file to file. */
export interface FileSettings {
  readonly profile?: string | undefined
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined
  readonly subjects?: readonly (string | ConfiguredName)[] | undefined
  readonly dimensions?: readonly (string | ConfiguredDimension)[] | undefined
  readonly examples?: readonly ConfiguredExample[] | undefined
  readonly lang?: 'auto' | 'zh' | 'en' | undefined
  readonly failOn?: FailOn | undefined
  readonly claims?: 'comparisons' | 'all' | undefined
}

/** Settings for some files. */
export interface Override extends FileSettings {
  /** Globs relative to the configuration's folder; `!` takes files out again. */
  readonly files: string | readonly string[]
}

/** `evenhand.config.{js,mjs,json,jsonc,yaml,yml}` or `evenhand` in package.json, as written by the user. */
export interface Config extends FileSettings {
  readonly $schema?: string | undefined
  /** Presets, packages and files to start from; of several, later ones win. */
  readonly extends?: string | readonly string[] | undefined
  /** Rules of the user's own: as they are, in lists, or by the name of a package or file that exports them by default. */
  readonly plugins?: readonly (string | Rule | readonly Rule[] | { readonly rules: readonly Rule[] })[] | undefined
  /** Profiles of the user's own, by id. */
  readonly profiles?: Readonly<Record<string, ProfileDefinition>> | undefined
  /** Globs relative to the configuration's folder, in the grammar of `.gitignore`. */
  readonly ignores?: readonly string[] | undefined
  readonly overrides?: readonly Override[] | undefined
}

/** One configuration on its way into another: what it extends stands before it in a list of layers. */
export interface Layer {
  /** As messages and `--print-config` call it: a path relative to the working folder, or the name of a preset or package. */
  readonly name: string
  /** Absolute; its globs are relative to it. */
  readonly folder: string
  readonly config: Config
  /** What its `plugins` bring. */
  readonly ownRules?: readonly Rule[]
}
