const HAN = /[\p{Script=Han}」』》）】]/u
const CLAUSE_END = /[,，、.。;；:：?？!！\n\u2028]/u
/** What is so short is a number (`一.`, `第二.`), or wants no full stop. */
const NUMBER = /^.{0,3}$/u
/** `:smile` of `:smile:` */
const SHORTCODE = /:[\w+-]{1,40}$/
/** A clause this far away decides nothing. */
const REACH = 60

/**
 * Whether the half-width mark at an offset of a Chinese text punctuates Chinese: a Chinese character stands right before it, or right after
 * where a Latin word or a number stands before, and what it parts is Chinese on both sides. So numbers (1,000), times, addresses, names of files,
 * shortcodes (`:smile:`) and English phrases keep theirs.
 */
export function isChineseMark(text: string, at: number): boolean {
  const mark = text[at]!
  const before = text.slice(Math.max(0, at - REACH), at)
  const after = text.slice(at + 1, at + 1 + REACH)
  const gap = /^[ \t]{0,8}/.exec(after)![0].length
  const next = after.slice(gap)
  const ends = next === '' || /^[\n\u2028]/.test(next)
  const [previous, following] = [HAN.test(before.slice(-1)), HAN.test(next.charAt(0)) || /^[「『《（【“]/u.test(next)]
  switch (mark) {
    case ',':
    case ';':
      // After a Latin word a semicolon may end a line of code.
      if (!previous && !(mark === ',' && following && /[A-Za-z0-9%)]$/.test(before))) return false
      return hasHan(before.split(CLAUSE_END).at(-1)!) && (hasHan(clauseOf(next)) || (mark === ';' && ends))
    case ':':
      if (!previous) return following && gap > 0 && /[A-Za-z0-9)]$/.test(before) && !SHORTCODE.test(before)
      return following || ends || (gap > 0 && /^[A-Za-z0-9~]/.test(next)) || /^[“"‘'[(<`*]/u.test(next)
    case '.':
      if (!previous || /\.$/.test(before) || !(ends || (gap > 0 && following))) return false
      return !NUMBER.test(before.split(/[\n\u2028。]/u).at(-1)!)
    default:
      return previous || /[?!？！]$/u.test(before)
        ? (ends || gap > 0 || following || /^[?!？！”’]/u.test(next)) && hasHan(before.slice(-6))
        : false
  }
}

function clauseOf(text: string): string {
  return text.replace(/^[\n\s]{1,8}/, '').split(CLAUSE_END)[0]!
}

function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}
