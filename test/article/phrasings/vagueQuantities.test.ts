/** Amounts without a number, and what only looks like one. */
import { expect, it } from 'vitest'
import { read } from '../../../src/article/read.ts'

const found = (text: string) => read(text).phrasings.flatMap(({ kind, text: words }) => (kind === 'vague-quantity' ? [words] : []))

it.each([
  ['许多插件已经停更。', ['许多']],
  ['新引擎大幅缩短了构建的时间，不少团队已经换用。', ['大幅']],
  ['大部分外掛都要付費。', ['大部分']],
  ['Most of the plugins are free.', ['Most of the']],
  ['Most editors cost money, and many are slow.', ['Most editors']],
  ['It is far more expensive to run.', ['far more']],
  ['It significantly reduces the noise.', ['significantly']]
])('%s', (text, words) => {
  expect(found(text)).toEqual(words)
})

it.each([
  '许多插件已经停更，一共 40 个。',
  '如果有大量图片要处理，选它。',
  '很多时候这样就够了。',
  '它适合需要很多视图的项目。',
  '网上说“大部分人都用它”。',
  '这一点差别并不显著。',
  'Most famous cities have one.',
  'It supports many-to-many relations.',
  'If you have a lot of images, take it.',
  'It is well suited to teams with many repositories.',
  'The most popular one is blue.',
  'How many are there?',
  'Set `many = true` first.'
])('is silent: %s', (text) => {
  expect(found(text)).toEqual([])
})

it('counts sentences of some length', () => {
  expect(read('# 甲与乙\n\n第一句话写在这里。好。第二句话写在那里。\n\n| 项 | 甲 |\n|---|---|\n| 价 | 贵 |\n').sentences).toBe(2)
})
