import { standardDimensions } from '../../lexicon/index.ts'
import { profiles as shipped } from '../../profiles/profiles.ts'
import type { Profile } from '../../profiles/types.ts'
import { version } from '../../version.generated.ts'
import type { AskedDimension, ProfileReport } from './types.ts'

/**
 * The profiles in force, the shipped ones first, and which of them is whose.
 *
 * @param own the user's, made whole; one with the id of a shipped profile stands in its place.
 */
export function createProfileReport(own: readonly Profile[], files: Pick<ProfileReport, 'files' | 'unreadable'>): ProfileReport {
  const all = new Map([...shipped, ...own].map((profile) => [profile.id, profile]))
  return {
    schemaVersion: 1,
    generator: { name: 'evenhand', version },
    profiles: [...all.values()].map((profile) => ({
      id: profile.id,
      origin: own.includes(profile) ? 'configuration' : 'shipped',
      extends: profile.extends ?? null,
      description: profile.description,
      required: profile.required.map(asked),
      recommended: profile.recommended.map(asked),
      parts: Object.fromEntries(Object.entries(profile.parts ?? {}).map(([whole, parts]) => [whole, parts.map(asked)])),
      drivers: profile.drivers === true
    })),
    ...files
  }
}

function asked(id: string): AskedDimension {
  const standard = standardDimensions.find((dimension) => dimension.id === id)
  return { id, zh: standard?.zh.name ?? id, en: standard?.en.name ?? id, standard: standard !== undefined }
}
