import { code } from './code.ts'

/** Made on first use: each takes some milliseconds. */
const formats: { zh?: Intl.ListFormat; en?: Intl.ListFormat } = {}

/** Names as a list in running text, each as inline code: `A`、`B` 和 `C`; `A`, `B` and `C`. */
export const list = {
  zh: (names: readonly string[]): string => join('zh', names),
  en: (names: readonly string[]): string => join('en', names)
}

function join(language: 'zh' | 'en', names: readonly string[]): string {
  formats[language] ??= new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' })
  return formats[language]
    .formatToParts(names.map(code))
    .map(({ type, value }) => (type === 'literal' && /\p{Script=Han}/u.test(value) ? ` ${value} ` : value))
    .join('')
}
