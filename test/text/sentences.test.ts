import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/text/sentences.ts'

/** Each sentence stands between bars: `It is fast.|So is that.` */
function split(text: string): string {
  return sentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|')
}

/** A text is given with bars where it must be split, and nowhere else; a bar stands for a blank, or for nothing after Chinese. */
function joined(expected: string): string {
  return expected.replace(/(?<=\p{Script=Han}.{0,2}|…)\|/gu, '').replaceAll('|', ' ')
}

describe('sentences', () => {
  it.each([
    '我用甲。|它快！|真的？|真的。',
    '嗯……|好吧。',
    '它快.|但贵.|真的',
    '用了3.5元.|很贵',
    '版本 2.0.1 发布了。|很好。',
    '真的吗?|是的!|好',
    '“太慢了！”他说。|然后走了。',
    '「為什麼？」他問。|因為好。',
    '他问“好吗？”她答“好。”',
    '他说：“太慢了。”|我不信。',
    '“甲。”|“乙。”',
    '快（真的快。不骗你）。|好',
    '快(真的快。不骗你)。|好',
    '《怎么选？》这本书讲了选型。|很好。',
    '甲更快[1]。|乙更慢。[2]',
    '甲更快。[1][2]|乙更慢。',
    '1. 快。|乙也快。',
    '它快。|"便宜"也好。',
    '他说"真快！"我信。',
    '在 .NET 里快。|在 Node.js 里慢。'
  ])('%s', (expected) => {
    expect(split(joined(expected))).toBe(expected)
  })

  it.each([
    'It costs 3.5 dollars.|It grew by 2.|Now 5.',
    'Node.js is fast.|So is ASP.NET.|We use Next.js.|It is fast.',
    'Get v2.0.|It is new.',
    'Some, e.g. Redis, i.e. that one, vs. Kafka, approx. Ten.|Next.',
    'See Fig. 3 and No. 5, pp. 3-4, vol. 2.|No.|That is wrong.',
    'Mr. Smith left.|Dr. No came.|J. R. Doe wrote.',
    'It takes 5 ms.|It takes 3 s.|The rest is free.',
    'Made by Acme Inc.|The price is low.',
    'Made by Acme Inc. Boston.',
    'Lists, sets, etc. are fine.|Lists, sets, etc.|Maps are not.',
    'It is written in C.|It is fast.|Use plan B.|Then go.',
    'It is from the U.S.|It is big.|The U.S. Navy has 3.',
    'Well... it works.|Really...|Yes.',
    'What?!|No!!!|Yes?',
    'He said "It is fast."|Then he left.',
    '"Fast!" he said.|“Slow?” they asked.|No.',
    'Is it (see [4]. It is old.) fast?|Yes.',
    '(It is fast.|It is cheap.)|Next.',
    'See https://a.b/c?d=e!f.|Then go to https://a.b/.|Done.',
    'It works.[1]|It is good.[2][3]|Right.¹|Yes.',
    '1. Fast.|It is cheap.',
    'It runs on iOS.|iPhone it is.|npm is better.',
    'Fast. cheap. good.',
    'foo.bar() is slow.|The [a-z]?[1-9] is not.'
  ])('%s', (expected) => {
    expect(split(joined(expected))).toBe(expected)
  })

  it('keeps the number of a list with the line it opens', () => {
    expect(split('1. 快。\u20282. Cheap. Good.')).toBe('1. 快。|2. Cheap.|Good.')
  })

  it('ends at hard breaks, not at soft ones', () => {
    expect(split('one\ntwo.\nThree\u2028四\n五')).toBe('one\ntwo.|Three|四\n五')
  })

  it.each(['', ' \n\u2028 ', '\u2028\u2028'])('finds none in %j', (text) => {
    expect(sentences(text)).toEqual([])
  })

  it('leaves out nothing but white space, in order', () => {
    const characters = fc.constantFrom(...'aB1快。.…!？"”「」()[]（） \n\u2028，')
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 60 }), (text) => {
        const ranges = sentences(text)
        let at = 0
        for (const { start, end } of ranges) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      })
    )
  })

  const size = 400_000
  it.each([
    ['no marks', '快'.repeat(size)],
    ['dots', '.'.repeat(size)],
    ['opening brackets', '('.repeat(size)],
    ['white space before brackets', ' '.repeat(size) + '（'.repeat(size)],
    ['marks before a quotation that goes on', `${'！'.repeat(size)}”他`],
    ['quotation marks', '."'.repeat(size)],
    ['white space', `${' '.repeat(size)}1. a`]
  ])(
    'reads a long run of %s in one pass',
    (_, text) => {
      expect(sentences(text).length).toBeGreaterThan(0)
    },
    10_000
  )
})
