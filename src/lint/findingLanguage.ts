import type { Language } from '../article/types.ts'
import type { LintConfig } from './types.ts'

/** The language findings are worded in: the one asked for, or that of the article. */
export function findingLanguage({ lang = 'auto' }: LintConfig, article: Language): Language {
  return lang === 'auto' ? article : lang
}
