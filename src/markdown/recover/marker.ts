import type { Line } from './lines.ts'

/** Numbering styles, the outermost first: 第一章, 一、, （一）, 1., 1.1, （1）, ①. */
export const RANKS = ['part', 'han', 'han-paren', 'decimal', 'dotted', 'paren', 'circled'] as const
export type NumberStyle = (typeof RANKS)[number]

/** What stands before the text of a list item or a numbered heading. */
export interface Marker {
  /** The bullet character, or the numbering style. */
  readonly key: string
  readonly style: NumberStyle | null
  /** Real Markdown as it stands: `- `, `* `, `+ `, `1. `, `1) `. */
  readonly markdown: boolean
  /** The number, for numbered lines; otherwise 0. */
  readonly value: number
  /** Parts of a dotted number (1.2.3 has 3); otherwise 1. */
  readonly parts: number
  /** Length of the marker in the body, with the white space after it. */
  readonly length: number
}

const HAN = '零一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾'
const BULLET = /^([•·◦▪▫●○■□◆◇►▶➤➢‣⁃∙・✓✔➔→※★☆])[\s\u00a0\u3000]*(?=\S)/
const MARKDOWN_BULLET = /^([-*+])[ \t]+(?=\S)/
/** What word processors paste for the bullets of their symbol fonts; `o` and `§` are bullets before a tab only. */
const WORD_BULLET = /^([\uf020-\uf0ff])[\s\u00a0]*(?=\S)|^([o§])\t[ \t]*(?=\S)/
const LOOSE_BULLET = /^([–—－＊])[ \t\u00a0\u3000]+(?=\S)/
const PART = new RegExp(
  `^第([${HAN}]{1,4}|\\d{1,3})(?:部分|部份|章节|章|节|節|篇|点|點|步|回合|轮|輪|个方面|大方面)(?:[、：:．.]|[\\s\\u3000]+|$)`
)
const NUMBERED: readonly (readonly [NumberStyle, RegExp])[] = [
  ['part', PART],
  ['han', new RegExp(`^([${HAN}]{1,4})(?:[、．.，,]|[\\s\\u3000]*(?=[：:])[：:])[\\s\\u00a0\\u3000]*(?=\\S)`)],
  ['han-paren', new RegExp(`^[（(]([${HAN}]{1,4})[)）][、.]?[\\s\\u00a0\\u3000]*(?=\\S)`)],
  ['dotted', /^(\d{1,2}(?:[.．]\d{1,2}){1,4})(?:[.、．]?[\s\u00a0\u3000]+|[、．]|(?=[\u3400-\u9fff]))(?=\S)/],
  ['decimal', /^(\d{1,3}|[０-９]{1,3})(?:[、．]|[.)）](?=[\s\u00a0\u3000]|[\u3400-\u9fff*`「“]|[A-Za-z]{2}))[\s\u00a0\u3000]*(?=\S)/],
  ['paren', /^[（(](\d{1,2})[)）][、.]?[\s\u00a0\u3000]*(?=\S)/],
  ['circled', /^([①-⑳❶-❿⓵-⓾])[、.]?[\s\u00a0\u3000]*(?=\S)/]
]
const MARKDOWN_NUMBER = /^\d{1,9}[.)](?:[ \t]+|$)/

/** The list or number marker at the start of a line's body, or null. */
export function marker(line: Line): Marker | null {
  const { body } = line
  const bullet = MARKDOWN_BULLET.exec(body)
  if (bullet) return { key: bullet[1]!, style: null, markdown: true, value: 0, parts: 1, length: bullet[0].length }
  const glyph = BULLET.exec(body) ?? LOOSE_BULLET.exec(body) ?? WORD_BULLET.exec(body)
  if (glyph) return { key: glyph[1] ?? glyph[2]!, style: null, markdown: false, value: 0, parts: 1, length: glyph[0].length }
  if (!/^[\d０-９第（(①-⑳❶-❿⓵-⓾零一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]/.test(body)) return null
  for (const [style, pattern] of NUMBERED) {
    const match = pattern.exec(body)
    if (!match) continue
    const number = match[1]!
    return {
      key: style === 'dotted' ? `dotted${number.split(/[.．]/).length}` : style,
      style,
      markdown: style === 'decimal' && MARKDOWN_NUMBER.test(body),
      value: numberOf(style === 'dotted' ? number.split(/[.．]/).at(-1)! : number),
      parts: style === 'dotted' ? number.split(/[.．]/).length : 1,
      length: match[0].length
    }
  }
  return null
}

function numberOf(number: string): number {
  const code = number.charCodeAt(0)
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f
  if (code >= 0x2776 && code <= 0x277f) return code - 0x2775
  if (code >= 0x24f5 && code <= 0x24fe) return code - 0x24f4
  const ascii = number.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  if (/^\d+$/.test(ascii)) return Number(ascii)
  let total = 0
  let digit = 0
  for (const character of number) {
    const at = '零一二三四五六七八九'.indexOf(
      character.replace(/[壹贰叁肆伍陆柒捌玖]/, (c) => '一二三四五六七八九'['壹贰叁肆伍陆柒捌玖'.indexOf(c)]!)
    )
    if (at >= 0) digit = at
    else {
      total += (digit || 1) * (character === '百' ? 100 : 10)
      digit = 0
    }
  }
  return total + digit
}
