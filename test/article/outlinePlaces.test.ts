/** What holds for `block.place` in any text: it is known beforehand here where every character was written. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/article/outline/types.ts'
import { outlineOf } from './drawOutline.ts'

/** A bit of Markdown and the text it stands for: `''` for mark-up, otherwise its characters are written one to one or as a whole. */
interface Bit {
  readonly source: string
  readonly text: string
}

const mark = (source: string): Bit => ({ source, text: '' })
const same = (source: string): Bit => ({ source, text: source })

const word: fc.Arbitrary<Bit[]> = fc.oneof(
  fc.constantFrom('fast', '更快', '🚀', 'R2-D2', 'x@y.co', '见x@y.co吧', 'naïve', '&nope;', 'a\tb', 'www.a.co').map((text) => [same(text)]),
  fc
    .constantFrom(
      ['\\*', '*'],
      ['\\\\', '\\'],
      ['\\&', '&'],
      ['&amp;', '&'],
      ['&amp;amp;', '&amp;'],
      ['&#x1F600;', '😀'],
      ['&Afr;', '𝔄'],
      ['&fjlig;', 'fj']
    )
    .map(([source, text]) =>
      source === '&amp;amp;' ? [{ source: '&amp;', text: '&' }, same('amp;')] : [same('a'), { source: source!, text: text! }, same('b')]
    )
)

const code = fc
  .constantFrom(['`', 'x', '`'], ['`` ', '`', ' ``'], ['` ', 'y', ' `'], ['`', ' z', '`'], ['`', ' ', '`'], ['`', 'a&amp;\\*b', '`'])
  .map(([open, value, close]): Bit[] => [mark(open!), same(value!), mark(close!)])

const { inline } = fc.letrec<{ inline: Bit[] }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    code,
    fc.constantFrom('[^1]', '![i](i.png)', '<b>').map((source) => [same('x'), mark(source)]),
    tie('inline').map((bits) => [mark('**'), same('粗 '), ...bits, same(' 粗'), mark('**')]),
    tie('inline').map((bits) => [mark('*'), same('e '), ...bits, same(' e'), mark('*')])
  )
}))

const link = inline.map((bits) => [mark('['), same('l '), ...bits.filter((bit) => !/[@.]|^\[\^/.test(bit.source)), mark('](u "t")')])
const phrase = fc
  .array(fc.oneof(inline, inline, link), { minLength: 1, maxLength: 5 })
  .map((parts) => [same('w'), ...parts.flatMap((part) => [same(' '), ...part]), same(' w')])

/** Containers: what stands before the first line and before all others. */
const containers = [
  ['', ''],
  ['> ', '> '],
  ['- ', '  '],
  ['- > 1. ', '  >    '],
  ['> - ', '>   '],
  ['* ', ''],
  ['-\t', '\t']
] as const

const document = fc
  .record({
    lines: fc.array(phrase, { minLength: 1, maxLength: 4 }),
    breaks: fc.array(fc.constantFrom('', ' ', '  ', '\\', '<br>'), { minLength: 4, maxLength: 4 }),
    container: fc.constantFrom(...containers),
    eol: fc.constantFrom('\n', '\r\n'),
    before: fc.constantFrom('', '# Title\n\n', '# 题\r\n\r\n')
  })
  .map(({ lines, breaks, container, eol, before }): Bit[] => [
    mark(before + container[0]),
    ...lines.flatMap((line, index) => [...(index === 0 ? [] : lineEnd(breaks[index]!, eol, container[1])), ...line]),
    mark(`${eol}${eol}[^1]: n${eol}`)
  ])

/** A soft break, white space before it, a hard break, or a tag with a line end after it. */
function lineEnd(before: string, eol: string, prefix: string): Bit[] {
  if (before === '  ' || before === '\\') return [{ source: before + eol, text: '\u2028' }, mark(prefix)]
  if (before === '<br>') return [{ source: before, text: '\u2028' }, { source: eol, text: '\n' }, mark(prefix)]
  return [mark(before), { source: eol, text: '\n' }, mark(prefix)]
}

const cells = fc
  .array(phrase, { minLength: 1, maxLength: 3 })
  .map((columns) =>
    columns.map((bits) =>
      bits.flatMap((bit): Bit[] =>
        bit.source === 'fast'
          ? [same('a'), { source: '\\|', text: '|' }, mark('`'), same('c'), { source: '\\|', text: '|' }, mark('`')]
          : [bit]
      )
    )
  )

/** For every character of the text the source it was written as. */
function written(bits: readonly Bit[]): { text: string; at: [number, number][] } {
  const at: [number, number][] = []
  let text = ''
  let offset = 0
  for (const bit of bits) {
    for (let i = 0; i < bit.text.length; i++)
      at.push(bit.text === bit.source ? [offset + i, offset + i + 1] : [offset, offset + bit.source.length])
    text += bit.text
    offset += bit.source.length
  }
  return { text, at }
}

function places(block: Block, from = 0, to = block.text.length): [number, number][] {
  return Array.from({ length: to - from }, (_, i) => {
    const { start, end } = block.place(from + i, from + i + 1)
    return [start.offset, end.offset]
  })
}

describe('the place of a text', () => {
  it('is where each of its characters was written', () => {
    fc.assert(
      fc.property(document, (bits) => {
        const { text, at } = written(bits)
        const block = outlineOf(bits.map((bit) => bit.source).join('')).blocks.find((each) => each.kind !== 'heading')!
        expect(block.text).toBe(text)
        expect(places(block)).toEqual(at)
      }),
      { numRuns: 300 }
    )
  })

  it('is where it was written in cells and headings', () => {
    fc.assert(
      fc.property(cells, phrase, (columns, heading) => {
        const row = columns.flatMap((bits, index) => [mark(index === 0 ? '| ' : ' | '), ...bits])
        const head = [
          mark(`|${' h |'.repeat(columns.length)}\n|${'-|'.repeat(columns.length)}\n`),
          ...row,
          mark(' |\n\n## '),
          ...heading,
          mark(' ##\n\n[^1]: n\n')
        ]
        const { text, at } = written(head)
        const { blocks } = outlineOf(head.map((bit) => bit.source).join(''))
        const read = blocks.filter((block) => block.kind === 'heading' || block.cell?.row === 1)
        expect(read.map((block) => block.text).join('')).toBe(text)
        expect(read.flatMap((block) => places(block))).toEqual(at)
      }),
      { numRuns: 300 }
    )
  })

  it('lies in the file and only moves forward, also in text that was recovered', () => {
    const pasted = fc
      .array(
        fc.constantFrom(
          '一、成本',
          '• 甲：免费',
          '    • 乙：收费',
          '◦ fast',
          '2. 速度',
          '名称\t甲\t乙',
          '价格\t低\t高',
          '阅读 123',
          '⽤⼾',
          'a **b** c',
          '',
          '| x | y |',
          '（１）易用',
          '文章目录',
          '更多内容',
          '> q',
          '\u200b零宽'
        ),
        { maxLength: 14 }
      )
      .chain((lines) => fc.constantFrom('\n', '\r\n').map((eol) => lines.join(eol)))
    fc.assert(
      fc.property(fc.oneof(pasted, fc.string({ unit: fc.constantFrom(...'ab 。\n\r\t*`&;\\|>-#[]()<:1.！') })), (source) => {
        for (const block of outlineOf(source).blocks) {
          const all = places(block)
          expect(all.flat().every((at) => at >= 0 && at <= source.length)).toBe(true)
          expect(all.every(([start, end], i) => start <= end && (i === 0 || (start >= all[i - 1]![0] && end >= all[i - 1]![1])))).toBe(true)
          const whole = block.place()
          expect([whole.start.offset, whole.end.offset]).toEqual(
            all.length > 0 ? [all[0]![0], all.at(-1)![1]] : [whole.start.offset, whole.start.offset]
          )
        }
      }),
      { numRuns: 400 }
    )
  })

  it.each([
    ['    • 甲：免费\n    • 乙：收费', '乙：收费', [2, 7, 2, 11]],
    ['a\r\nb &amp; c', 'b &', [2, 1, 2, 8]],
    ['> 一\n> 二 **三**', '二 三', [2, 3, 2, 8]],
    ['| a\\|b |\n|-|\n| c |', 'a|b', [1, 3, 1, 7]],
    ['- x\n\n\t🚀 y', '🚀', [3, 2, 3, 4]]
  ])('%j: %s', (source, words, [line, column, endLine, endColumn]) => {
    const block = outlineOf(source).blocks.find(({ text }) => text.includes(words))!
    const at = block.text.indexOf(words)
    expect(block.place(at, at + words.length)).toMatchObject({ start: { line, column }, end: { line: endLine, column: endColumn } })
  })

  it('is found in a paragraph of many lines without walking it for each', () => {
    const lines = 5_000
    const { blocks } = outlineOf(`T\n${': `d`\n'.repeat(lines)}`)
    expect(blocks).toHaveLength(lines + 1)
    expect(blocks.at(-1)!.place().start.line).toBe(lines + 1)
  }, 20_000)
})
