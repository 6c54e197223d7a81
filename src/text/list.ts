import { code } from './code.ts'

/** Names as a list in running text, each as inline code: `A`、`B` 和 `C`; `A`, `B` and `C`. */
export const list = {
  zh: (names: readonly string[]): string => join(names, '、', ' 和 '),
  en: (names: readonly string[]): string => join(names, ', ', ' and ')
}

function join(names: readonly string[], comma: string, and: string): string {
  const words = names.map(code)
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(comma)}${and}${words.at(-1)}`
}
