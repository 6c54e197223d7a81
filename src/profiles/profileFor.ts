import type { Article } from '../article/types.ts'
import { chooseProfile, type ProfileOptions } from './chooseProfile.ts'
import type { Profile } from './types.ts'

/**
 * The profile in force for an article; see `chooseProfile`.
 *
 * @throws RangeError when the configured profile does not exist.
 */
export function profileFor(article: Article, options: ProfileOptions = {}): Profile {
  return chooseProfile(article, options).profile
}
