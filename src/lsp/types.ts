import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Language } from '../article/types.ts'
import type { ConfigError } from '../config/configError.ts'
import type { Inspection } from '../lint/createLinter.ts'
import type { LintConfig } from '../lint/types.ts'

/** What an editor may set under `evenhand`; everything else is set in configuration files, so that the command line agrees. */
export interface EditorSettings {
  /** False: nothing is checked. */
  readonly enable: boolean
  /** A configuration for all files, relative to the workspace folder; null to look for each file's own. */
  readonly config: string | null
  /** Language of messages; null to go by the configuration. */
  readonly lang: 'auto' | 'zh' | 'en' | null
  /** Whether pointing at a line says how it was read. */
  readonly hover: boolean
}

/** What is in force for a document. */
export type InForce =
  | {
      /** As results name it: relative to its workspace folder. */
      readonly file: string
      readonly lint: LintConfig
      /** Language of what is not about the article. */
      readonly language: Language
      /** Left out by an ignore file or the configuration, or checking is off. */
      readonly ignored: boolean
    }
  | { readonly error: ConfigError; readonly folder: string; readonly language: Language }

/** What was found in one version of a document. */
export interface Checked {
  readonly document: TextDocument
  readonly file: string
  readonly source: string
  readonly mdx: boolean
  readonly language: Language
  readonly inspection: Inspection
  /** Checks another text as if it were this document. */
  inspect(source: string): Inspection
}
