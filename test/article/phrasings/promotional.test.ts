/** Advertising words, and where they are none. */
import { expect, it } from 'vitest'
import { read } from '../../../src/article/read.ts'

const found = (text: string) => read(text).phrasings.flatMap(({ kind, text: words }) => (kind === 'promotional' ? [words] : []))

it.each([
  ['这套方案为中小团队赋能。', ['赋能']],
  ['新版带来颠覆性的改变，引领行业潮流。', ['颠覆性', '引领行业潮流']],
  ['兩款軟體都標榜一站式，但它其實完美適配老電腦。', ['完美適配']],
  ['It is a game-changing, world-class editor.', ['game-changing', 'world-class']],
  ['The plan empowers teams to take reviews to the next level.', ['empowers teams', 'to the next level']]
])('%s', (text, words) => {
  expect(found(text)).toEqual(words)
})

it.each([
  '这谈不上革命性。',
  '官网称其为“革命性的体验”。',
  '《颠覆传统》一书写得很好。',
  '它号称颠覆传统，其实换汤不换药。',
  '如果你想要极致体验，可以加钱。',
  '真有一站式的平台吗？',
  '我觉得它就是神器。',
  '配置项叫 `seamless`，默认关闭。',
  '控制系统是一个闭环，接口会重新定义参数。',
  'It is not revolutionary.',
  'They call it “the ultimate game-changer”.',
  'If you want effortless cleaning, line the tray.',
  'It was billed as a paradigm shift.',
  'Is it really world-class?',
  'See [A seamless guide](https://example.com).',
  '> A revolutionary phone.\n>\n> — The vendor'
])('is silent: %s', (text) => {
  expect(found(text)).toEqual([])
})

it('places the words and their clause', () => {
  const [phrasing] = read('# 甲与乙的对比\n\n- 甲：安装快，为团队赋能\n- 乙：慢\n').phrasings
  expect(phrasing).toMatchObject({
    kind: 'promotional',
    text: '赋能',
    place: { start: { line: 3, column: 12 }, end: { line: 3, column: 14 } },
    clause: { text: '为团队赋能', place: { start: { line: 3, column: 9 } } }
  })
})
