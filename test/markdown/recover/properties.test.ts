import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/markdown/recover/apply.ts'
import { compose } from '../../../src/markdown/recover/compose.ts'
import { recover } from '../../../src/markdown/recover/recover.ts'
import type { Edit } from '../../../src/markdown/recover/types.ts'

const piece = fc.constantFrom(
  ...[
    '• ',
    '◦ ',
    '· ',
    '- ',
    '* ',
    '1. ',
    '2. ',
    '10、',
    '一、',
    '二、',
    '（一）',
    '①',
    '第一部分 ',
    '## ',
    '##',
    '＃＃ ',
    '> ',
    '    ',
    '  ',
    '\t'
  ],
  ...[
    '　　',
    '\u00a0',
    '| ',
    ' | ',
    '｜',
    '\t',
    '---',
    '```',
    '<!--',
    '-->',
    '$',
    '**',
    '［',
    '。',
    '：',
    '，',
    '.',
    '?',
    '\u200b',
    '⽤',
    '⻋',
    '\u00ad',
    '\r'
  ],
  ...[
    '成本',
    '开源的优势',
    '開源的缺點',
    'Cost',
    'Ease of use',
    '甲更快，乙更省，两者都能满足日常需要。',
    'The first one is faster than the second in most cases.'
  ],
  ...[
    '目录',
    '相关文章',
    'Related posts',
    '作者：某人 2020-01-02 浏览量：5',
    '在这里插入图片描述',
    '分享',
    '赞同 7',
    '转载请注明出处',
    '总结'
  ]
)
const line = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''))
const paste = fc.array(line, { maxLength: 16 }).map((found) => found.join('\n'))
const anything = fc.oneof(paste, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme' }))

describe('recover, on any text', () => {
  it('makes its text by its edits, which are sorted and apart', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const { text, edits } = recover(source)
        expect(apply(source, edits).text).toBe(text)
        for (const [i, edit] of edits.entries()) {
          expect(edit.start).toBeLessThanOrEqual(edit.end)
          expect(edit.start).toBeGreaterThanOrEqual(i > 0 ? edits[i - 1]!.end : 0)
          expect(edit.end).toBeLessThanOrEqual(source.length)
        }
      }),
      { numRuns: 500 }
    )
  })

  it('maps back without ever going backwards, and from end to end', () => {
    fc.assert(
      fc.property(paste, (source) => {
        const { text, toSource } = recover(source)
        let last = 0
        for (let offset = 0; offset <= text.length; offset++) {
          const end = toSource(offset, 'end')
          const start = toSource(offset)
          expect(end).toBeGreaterThanOrEqual(last)
          expect(start).toBeGreaterThanOrEqual(end)
          last = start
        }
        expect(last).toBe(source.length)
      }),
      { numRuns: 300 }
    )
  })

  it('has nothing left to do on what it made', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const once = recover(source).text
        expect(recover(once).text).toBe(once)
      }),
      { numRuns: 1500 }
    )
  })

  it('keeps every word that is no boilerplate', () => {
    fc.assert(
      fc.property(paste, (source) => {
        const { text, edits } = recover(source)
        const left = edits
          .filter((edit) => edit.kind !== 'boilerplate')
          .reduce((sum, edit) => sum + letters(source.slice(edit.start, edit.end)) - letters(edit.text), 0)
        const out = edits
          .filter((edit) => edit.kind === 'boilerplate')
          .reduce((sum, edit) => sum + letters(source.slice(edit.start, edit.end)), 0)
        expect(left).toBe(0)
        expect(letters(text) + out).toBe(letters(source))
      }),
      { numRuns: 300 }
    )
  })
})

/** Letters and ideographs, leaving out numbering, which recovery may write another way. */
function letters(text: string): number {
  return (
    text
      .normalize('NFKC')
      .replace(/[一二三四五六七八九十]+、/g, '')
      .replace(/⻋/g, '车')
      .match(/[\p{Script=Latin}\p{Script=Han}]/gu)?.length ?? 0
  )
}

describe('compose', () => {
  it('does in one what two passes do', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 30 }), cuts, cuts, (source, a, b) => {
        const first = editsOf(source, a)
        const middle = apply(source, first).text
        const second = editsOf(middle, b)
        const joined = compose(middle, first, second)
        expect(apply(source, joined).text).toBe(apply(middle, second).text)
        for (let i = 1; i < joined.length; i++) expect(joined[i]!.start).toBeGreaterThanOrEqual(joined[i - 1]!.end)
      }),
      { numRuns: 3000 }
    )
  })
})

const cuts = fc.array(fc.tuple(fc.nat(30), fc.nat(6), fc.string({ maxLength: 5 })), { maxLength: 6 })

function editsOf(text: string, wanted: readonly (readonly [number, number, string])[]): Edit[] {
  const edits: Edit[] = []
  let from = 0
  for (const [at, length, replacement] of [...wanted].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(at, from)
    const end = Math.min(start + length, text.length)
    if (start > text.length || (start === end && replacement === '')) continue
    edits.push({ kind: 'x', start, end, text: replacement })
    from = end
  }
  return edits
}

describe('time', () => {
  it.each([
    ['spaces', ' '],
    ['bullets', '• '],
    ['tabs', 'a\t'],
    ['pipes', '|'],
    ['full-width stars', '＊＊甲'],
    ['ideographs', '一'],
    ['numbers', '1.'],
    ['zero-width spaces', '\u200b甲'],
    ['lines of bullets', '• 甲\n'],
    ['ever new glyph levels', '• 甲\n◦ 乙\n▪ 丙\n'],
    ['lines of headings', '一、甲\n\n乙。\n\n'],
    ['title lines', '成本\n\n甲更快，乙更省，两者都能满足日常需要，价格也相近。\n\n'],
    ['contents', '目录\n甲\n'],
    ['backticks', '`'],
    ['dots', '1.1'],
    ['underscored words', 'a: ']
  ])('grows in step with the text: %s', (_, unit) => {
    const small = time(unit.repeat(Math.ceil(60_000 / unit.length)))
    const large = time(unit.repeat(Math.ceil(480_000 / unit.length)))
    // Eight times the text may take eight times as long, with room for noise; a quadratic step would take 64 times.
    expect(large / Math.max(small, 4)).toBeLessThan(28)
  })
})

function time(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 2; i++) {
    const start = performance.now()
    recover(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}
