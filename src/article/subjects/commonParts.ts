import { cleanName } from './names.ts'

export interface CommonParts {
  readonly prefix: string
  readonly suffix: string
}

/** What all names share at their start or end: `LLMs` in “Open-Source LLMs”, “Closed-Source LLMs”; 键盘 in 机械键盘, 薄膜键盘. */
export function commonParts(names: readonly string[]): CommonParts {
  if (names.length < 2) return { prefix: '', suffix: '' }
  const [first, ...rest] = names as [string, ...string[]]
  let prefix = 0
  while (prefix < first.length && rest.every((name) => name[prefix] === first[prefix])) prefix++
  let suffix = 0
  while (suffix < first.length && rest.every((name) => name[name.length - 1 - suffix] === first[first.length - 1 - suffix])) suffix++
  const head = first.slice(0, prefix)
  const tail = first.slice(first.length - suffix)
  // Latin names share whole words only, Chinese ones more than a character: 电子 is no form of 电子书.
  return {
    prefix: /[a-z0-9-]$/i.test(head) ? head.slice(0, head.lastIndexOf(' ') + 1) : head,
    suffix: /^[a-z0-9-]/i.test(tail) ? (tail.includes(' ') ? tail.slice(tail.indexOf(' ')) : '') : tail.length > 1 ? tail : ''
  }
}

/** The name by what is its own. */
export function withoutCommon(name: string, { prefix, suffix }: CommonParts): string {
  let short = name
  if (suffix !== '' && short.endsWith(suffix)) short = short.slice(0, -suffix.length)
  if (prefix !== '' && short.startsWith(prefix)) short = short.slice(prefix.length)
  return cleanName(short)
}
