import type { RuleSetting } from '../lint/types.ts'
import type { ProfileDefinition } from '../profiles/types.ts'
import type { Severity } from '../rule.ts'

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

/** `evenhand.config.{json,yaml,yml,js,mjs}`, as written by the user. */
export interface Config {
  readonly $schema?: string | undefined
  readonly profile?: string | undefined
  /** Profiles of the user's own, by id. */
  readonly profiles?: Readonly<Record<string, ProfileDefinition>> | undefined
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined
  readonly subjects?: readonly (string | ConfiguredName)[] | undefined
  readonly dimensions?: readonly (string | ConfiguredDimension)[] | undefined
  readonly examples?: readonly ConfiguredExample[] | undefined
  /** Globs relative to the configuration's folder, in the grammar of `.gitignore`. */
  readonly ignores?: readonly string[] | undefined
  readonly lang?: 'auto' | 'zh' | 'en' | undefined
  readonly failOn?: FailOn | undefined
  readonly claims?: 'comparisons' | 'all' | undefined
}

/** A validated configuration and where it stands. */
export interface LoadedConfig {
  /** Absolute path. */
  readonly path: string
  readonly config: Config
}
