/** Comparatives that leave open than what, and what answers them. */
import { expect, it } from 'vitest'
import { read } from '../../../src/article/read.ts'

const found = (text: string) => read(text).phrasings.flatMap(({ kind, text: words }) => (kind === 'bare-comparative' ? [words] : []))
const zh = (text: string) => `# 甲舟、乙舟和丙舟的对比\n\n## 甲舟\n\n${text}\n\n## 乙舟\n\n乙舟便宜。\n\n## 丙舟\n\n丙舟结实，比较贵。\n`
const en = (text: string) =>
  `# Kite vs Loom vs Mill\n\n## Kite\n\n${text}\n\n## Loom\n\nLoom is cheap.\n\n## Mill\n\nMill is sturdy but expensive.\n`

it.each([
  ['甲舟更快。', ['更快']],
  ['甲舟轻。甲舟的船身更加稳定，维护也更简单。', ['更加稳定']],
  ['- 甲舟更安全\n- 甲舟漆面好看', ['更安全']]
])('zh: %s', (text, words) => {
  expect(found(zh(text))).toEqual(words)
})

it.each([
  '甲舟比乙舟更快。',
  '相比乙舟，甲舟更快。',
  '乙舟笨重。甲舟更快。',
  '与别的船相比：\n\n- 甲舟更快\n- 甲舟更轻便',
  '甲舟可以更好地掉头。',
  '甲舟装了新帆之后，速度变得更快。',
  '新帆让甲舟更快。',
  '如果甲舟更快，就选它。',
  '甲舟可能更快。',
  '甲舟未必更快。',
  '甲舟的说明书更新了，船员也更换了。',
  '甲舟的座位更多。',
  '甲舟适合更大的湖面，更适合新手。',
  '我觉得甲舟更快。',
  '| 项 | 甲舟 | 乙舟 |\n|---|---|---|\n| 速度 | 更快 | 慢 |',
  '“甲舟更快”是广告里的话。'
])('zh is silent: %s', (text) => {
  expect(found(zh(text))).toEqual([])
})

it.each([
  ['Kite is faster.', ['faster']],
  ['Kite is light. Kite is also more reliable in the wind.', ['more reliable']],
  ['- Kite is cheaper\n- Kite is pretty', ['cheaper']]
])('en: %s', (text, words) => {
  expect(found(en(text))).toEqual(words)
})

it.each([
  'Kite is faster than Loom.',
  'Compared to Loom, Kite is faster.',
  'Loom is heavy. Kite is faster.',
  'Kite is faster and Loom is cheaper.',
  'Unlike the others:\n\n- Kite is faster\n- Kite is lighter',
  'A new sail makes Kite faster.',
  'If Kite is faster, take it.',
  'Kite may be faster.',
  'Kite is the faster one.',
  'Kite no longer leaks.',
  'Sooner or later Kite sails.',
  'Better safe than sorry with Kite.',
  'Kite is made for larger lakes.',
  'Kite has more seats.',
  'Kite is the better choice.',
  'I think Kite is faster.',
  '| | Kite | Loom |\n|---|---|---|\n| Speed | Faster | Slow |'
])('en is silent: %s', (text) => {
  expect(found(en(text))).toEqual([])
})

it('takes a heading that sets two against each other for the other side', () => {
  expect(found(zh('甲舟轻。\n\n### 甲舟与乙舟\n\n甲舟更快。'))).toEqual([])
})
