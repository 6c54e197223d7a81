import type { Article, Subject } from '../article/types.ts'
import { matcher } from '../lexicon/index.ts'
import { fold } from '../text/fold.ts'
import { profiles as shipped } from './profiles.ts'
import type { Profile } from './types.ts'

export interface ProfileOptions {
  /** Id of the configured profile. */
  readonly profile?: string | undefined
  /** Profiles of the user's own; one with the id of a shipped profile replaces it. */
  readonly profiles?: readonly Profile[] | undefined
}

/** A profile and why it is in force. */
export interface ChosenProfile {
  readonly profile: Profile
  readonly by: 'declared' | 'configured' | 'subjects' | 'default'
}

/**
 * The profile in force for an article: declared in its front matter, else configured, else chosen by its subjects
 * (open and closed source), else `none`. A declared id that names no profile is passed over here; `missing-dimension`
 * says so.
 *
 * @throws RangeError when the configured profile does not exist.
 */
export function chooseProfile(article: Article, options: ProfileOptions = {}): ChosenProfile {
  const known = new Map([...shipped, ...(options.profiles ?? [])].map((profile) => [profile.id, profile]))
  const configured = options.profile === undefined ? undefined : known.get(options.profile)
  if (options.profile !== undefined && !configured) {
    throw new RangeError(`Unknown profile \`${options.profile}\`, expected one of ${[...known.keys()].map((id) => `\`${id}\``).join(', ')}`)
  }
  const declared = article.declaredProfile === null ? undefined : known.get(article.declaredProfile)
  const chosen = (profile: Profile, by: ChosenProfile['by']) => ({ profile: withDrivers(profile, article), by })
  if (declared) return chosen(declared, 'declared')
  if (configured) return chosen(configured, 'configured')
  return openAgainstClosed(article.subjects) ? chosen(known.get('open-vs-closed')!, 'subjects') : chosen(known.get('none')!, 'default')
}

/** Every subject is one or the other, and both are there. */
function openAgainstClosed(subjects: readonly Subject[]): boolean {
  const sides = subjects.map((subject) => {
    const names = fold([subject.name, ...subject.aliases].join('\n'))
    // “Non-open-source” and 非开源 hold the open word too, so the closed words are asked first.
    if (matcher('both', 'profile', 'closed-source').test(names)) return 'closed'
    return matcher('both', 'profile', 'open-source').test(names) ? 'open' : 'other'
  })
  return sides.includes('open') && sides.includes('closed') && !sides.includes('other')
}

/** The record's own decision drivers, by the names it gives them. */
function withDrivers(profile: Profile, article: Article): Profile {
  if (!profile.drivers) return profile
  const drivers = article.dimensions.filter((dimension) => dimension.cue.by === 'decision-driver').map((dimension) => dimension.name)
  return { ...profile, required: [...profile.required, ...drivers] }
}
