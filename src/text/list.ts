import { code } from './code.ts'

const formats = {
  zh: new Intl.ListFormat('zh', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' })
}

/** Names as a list in running text, each as inline code: `A`、`B` 和 `C`; `A`, `B` and `C`. */
export const list = {
  zh: (names: readonly string[]): string => join('zh', names),
  en: (names: readonly string[]): string => join('en', names)
}

function join(language: 'zh' | 'en', names: readonly string[]): string {
  return formats[language]
    .formatToParts(names.map(code))
    .map(({ type, value }) => (type === 'literal' && /\p{Script=Han}/u.test(value) ? ` ${value} ` : value))
    .join('')
}
