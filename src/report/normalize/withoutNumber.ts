import type { Heading } from 'mdast'
import { cleanName } from '../../article/subjects/names.ts'

const NUMBER = /[\d一二三四五六七八九十①-⑳]/u

/** A heading without its number (`四、总结`, “5. Verdict”), for the sections before it are others now. */
export function withoutNumber(heading: Heading): Heading {
  const [first, ...others] = heading.children
  if (first?.type !== 'text') return heading
  const start = first.value.indexOf(cleanName(first.value))
  if (start <= 0 || !NUMBER.test(first.value.slice(0, start))) return heading
  return { ...heading, children: [{ type: 'text', value: first.value.slice(start) }, ...others] }
}
