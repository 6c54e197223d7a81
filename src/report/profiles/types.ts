import type { ChosenProfile } from '../../profiles/chooseProfile.ts'
import type { ReportArticle } from '../types.ts'

/** A dimension as a profile asks for it: an id of the taxonomy with its names, or a name of the user's own in both languages. */
export interface AskedDimension {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly standard: boolean
}

export interface ProfileEntry {
  readonly id: string
  readonly origin: 'shipped' | 'configuration'
  /** Id of the profile it was made from. */
  readonly extends: string | null
  readonly description: { readonly zh: string; readonly en: string }
  readonly required: readonly AskedDimension[]
  readonly recommended: readonly AskedDimension[]
  readonly parts: Readonly<Record<string, readonly AskedDimension[]>>
  /** Whether each decision driver that an article lists is required too. */
  readonly drivers: boolean
}

/** Which profile is in force for a file, and why. */
export interface FileProfile {
  readonly file: string
  readonly kind: ReportArticle['kind']
  readonly profile: string
  readonly by: ChosenProfile['by'] | 'option'
  /** What the front matter declares, whether or not there is such a profile. */
  readonly declared: string | null
}

/** The JSON of `evenhand profiles`. */
export interface ProfileReport {
  readonly schemaVersion: 1
  readonly generator: { readonly name: string; readonly version: string }
  readonly profiles: readonly ProfileEntry[]
  readonly files: readonly FileProfile[]
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[]
}
