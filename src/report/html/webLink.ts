import type { Element } from 'hast'
import { element } from './element.ts'

/** A link where the target is a web address; anything else an article may hold (`javascript:…`, `data:…`) stays text. */
export function webLink(target: string, words: string = target): Element {
  return isWeb(target) ? element('a', { href: target, rel: 'noopener noreferrer nofollow' }, words) : element('span', {}, words)
}

/** Whether following the address can do no more than open another page. */
export function isWeb(target: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/iu.test(target)
}
