import type { Language } from '../article/types.ts'

/** The language of help and notices: that of the POSIX locale, Chinese for `zh…`, English for every other. */
export function localeLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
