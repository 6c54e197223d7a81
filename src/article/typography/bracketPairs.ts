const LONGEST = 80

/**
 * The round brackets of a text that stand in Chinese: after a Chinese character, around words that begin and end with one (`价格 (每月)`);
 * each offset to that of its counterpart. Brackets within brackets, and those around Latin words, are left out.
 */
export function bracketPairs(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  for (const { 0: found, index, 1: blank = '' } of text.matchAll(/(?<=\p{Script=Han})( ?)\(\p{Script=Han}[^()（）\n\u2028]{0,80}\)/gu)) {
    if (found.length > LONGEST + blank.length || !/\p{Script=Han}\)$/u.test(found)) continue
    const open = index + blank.length
    const close = index + found.length - 1
    pairs.set(open, close).set(close, open)
  }
  return pairs
}
