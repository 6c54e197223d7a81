import { createHash, randomUUID } from 'node:crypto'
import type { Language } from '../../article/types.ts'
import type { LintConfig } from '../../lint/types.ts'
import { build } from './build.ts'

/** Names of results: two that are equal have the same findings. */
export type Keys = (file: string, text: string, config: LintConfig) => string

/**
 * Keys made of all that findings depend on: the build of evenhand, the settings in force for the file, the text, and of the file's name whether
 * it is MDX. What rules of the user's own would find nobody can tell, so their results are never known again. Neither times nor paths are part of it.
 *
 * @param language that of notices, in which findings are worded where there is no article to go by.
 * @param triage whether what is no comparison is read only as far as tells so.
 */
export function createKeys(language: Language, triage: boolean): Keys {
  const settings = new WeakMap<LintConfig, string>()
  return (file, text, config) => {
    const known = settings.get(config) ?? JSON.stringify([build, language, triage, config, config.ownRules ? randomUUID() : null])
    settings.set(config, known)
    return createHash('sha256')
      .update(`${known}\n${file.endsWith('.mdx')}\n`)
      .update(text)
      .digest('hex')
  }
}
