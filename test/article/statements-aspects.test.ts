/** The aspects that sentences and questions name. */
import { describe, expect, it } from 'vitest'
import { aspectOf } from '../../src/article/statements/dimension/aspectOf.ts'
import { plainDimension } from '../../src/article/statements/dimension/plainDimension.ts'
import { questionTopic } from '../../src/article/statements/dimension/questionTopic.ts'
import { topicOf } from '../../src/article/statements/dimension/topicOf.ts'

describe('taken up by a sentence', () => {
  it.each([
    ['在价格方面，皮划艇更贵。', '价格', false],
    ['在價格方面，皮划艇更貴。', '價格', false],
    ['从维修来看，木筏简单得多。', '维修', false],
    ['先说时间。', '时间', true],
    ['先比较价格。', '价格', true],
    ['再来看維修：', '維修', true],
    ['说到维修，', '维修', true],
    ['首先是安全。', '安全', true],
    ['稳定性上，木筏占优。', '稳定性', false],
    ['速度是皮划艇的强项。', '速度', false],
    ['In terms of price, the raft wins.', 'price', false],
    ['When it comes to repair, the raft is easier.', 'repair', false],
    ['Then there is storage.', 'storage', true],
    ["There's the question of storage.", 'storage', true],
    ["Let's start with speed.", 'speed', true],
    ['Speed is where the kayak shines.', 'Speed', false]
  ])('%s', (text, name, whole) => {
    const found = aspectOf(text, [])
    expect([found && text.slice(found.start, found.end), found?.whole]).toEqual([name, whole])
  })

  it.each([
    '实际上，两者都能下水。',
    '总体来看，差别不大。',
    '这方面，皮划艇更好。',
    '比较麻烦。',
    '看着舒服。',
    '讲究手感。',
    'Comes in two sizes.',
    'There is noise.',
    'On the other hand, a raft is slow.',
    'In my experience, rafts leak.',
    'The kayak is fast.',
    ''
  ])('not in: %s', (text) => {
    expect(aspectOf(text, [])).toBeNull()
  })

  it('is no subject', () => {
    const text = '在木筏方面，选择不多。'
    expect(aspectOf(text, [{ start: 1, end: 3 }])).toBeNull()
  })
})

describe('asked for by a question', () => {
  it.each([
    ['维修呢？', '维修'],
    ['問：維修呢？', '維修'],
    ['哪个的速度更快？', '速度'],
    ['Q: What about storage?', 'storage'],
    ['How is the stability?', 'stability'],
    ['Which one has the better price?', 'price'],
    ['So what about the repair?', 'repair']
  ])('%s', (text, topic) => {
    expect(questionTopic(text)).toBe(topic)
  })

  it.each(['为什么？', '它呢？', 'What about you?', 'Really?', ''])('not in: %s', (text) => {
    expect(questionTopic(text)).toBeNull()
  })
})

describe('judged by a statement', () => {
  it.each([
    ['价格很高', '价格', 'cost'],
    ['價格很高', '價格', 'cost'],
    ['它的学习曲线陡峭', '学习曲线', 'learning-curve'],
    ['the price is low', 'price', 'cost'],
    ['it has a steep learning curve', 'learning curve', 'learning-curve']
  ])('%s', (text, name, standard) => {
    expect(topicOf(text)).toMatchObject({ name, standard })
  })

  it('must be a standard one', () => {
    expect(topicOf('桨很长')).toBeNull()
    expect(topicOf('the paddle is long')).toBeNull()
  })
})

it.each([
  ['三、价格对比', '价格'],
  ['速度方面的差异', '速度'],
  ['Cost considerations', 'Cost'],
  ['**Speed comparison**', 'Speed'],
  ['Their comparison', 'Their comparison'],
  ['对比', '对比']
])('plain name of %s', (text, name) => {
  expect(plainDimension(text)).toBe(name)
})
