import { fold } from '../../text/fold.ts'

/** Nothing of it would be changed: so are nearly all names of the taxonomy. */
const PLAIN = /^(?:[a-z]+(?: [a-z]+)*|[\u4e00-\u9fff]+)$/

/**
 * The form in which names of dimensions are compared: folded, without numbering, symbols and outer punctuation,
 * hyphens as spaces, no space beside a Chinese character.
 */
export function plainName(name: string): string {
  const folded = fold(name)
  if (PLAIN.test(folded)) return folded
  return folded
    .replace(/\p{Extended_Pictographic}|[\ufe0f\u200d]|[*_`"“”'「」【】[\]]/gu, '')
    .replace(/^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）.、:：]\s*)+/, '')
    .replace(/[-–—_]/g, ' ')
    .replace(/^[\s:：,，.。、!！?？#>]+|[\s:：,，.。、!！?？]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
}
