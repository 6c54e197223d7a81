/** Products that a closing part advertises, and all that only looks like it. */
import { describe, expect, it } from 'vitest'
import { read } from '../../src/article/read.ts'

const zh = (closing: string, opening = '') => `# 自行车与电动车的对比

${opening}

## 花费
- 自行车：买来就能骑，几乎不花钱
- 电动车：充电和换电池都要花钱

## 速度
- 自行车：上坡很慢
- 电动车：起步快

## 保养
- 自行车：自己就能修
- 电动车：坏了只能送修

## 总结

${closing}
`
const en = (closing: string, opening = '') => `# Bicycles versus scooters

${opening}

## Cost
- Bicycles: cheap to own
- Scooters: charging and batteries are expensive

## Speed
- Bicycles: slow uphill
- Scooters: fast off the line

## Care
- Bicycles: easy to repair
- Scooters: hard to repair at home

## Conclusion

${closing}
`
const plugs = (text: string) => {
  const article = read(text)
  expect(article.kind).toBe('comparison')
  return article.plugs.map(({ name }) => name)
}

describe('are read', () => {
  it.each([
    ['短途选自行车。偶尔骑一次的，推荐租车平台，比如青橙出行服务平台，一键取车，省时又省心。', '青橙出行服务平台'],
    ['最后不妨试试 Rollwell，它提供丰富的保养课程，一键预约，十分便捷。', 'Rollwell'],
    ['买车之前，推荐使用[轮小二](https://example.com/lunxiaoer)，一站式比价。', '轮小二'],
    ['不妨借助“骑迹”这样的工具，如骑迹助手，帮助你轻松规划路线。', '骑迹助手'],
    ['像 Rollwell 这样的平台可以帮助骑行者一站式管理车辆，省心又省时。', 'Rollwell'],
    ['偶爾騎一次的，推薦租車平臺，比如青橙出行服務平臺，一鍵取車，省時又省心。', '青橙出行服務平臺']
  ])('%s', (closing, name) => {
    expect(plugs(zh(closing))).toEqual([name])
  })

  it.each([
    ['For repairs, consider a service such as Rollwell, which offers powerful booking and helps you save time.', 'Rollwell'],
    ['Check out [Rollwell Care](https://example.com), which offers repairs at your door.', 'Rollwell Care'],
    ['You might check out Rollwell, the game-changing ride that is truly world-class, seamless and effortless.', 'Rollwell'],
    ['Platforms like Rollwell can help you compare prices easily.', 'Rollwell'],
    ['Bicycles are fine for most. Sign up for RideHub, the all-in-one app. It takes care of insurance in minutes.', 'RideHub']
  ])('%s', (closing, name) => {
    expect(plugs(en(closing))).toEqual([name])
  })
})

describe('are not read', () => {
  it.each([
    ['它没有得到夸奖', '还可以考虑一些租车平台，如青橙出行平台。'],
    ['它是对象的一种', '可以考虑更轻的电动车，如小蜂电动车，它提供了强大的动力，帮助你轻松上坡。'],
    ['一串同类', '偶尔骑一次的，推荐租车平台，比如青橙平台、飞鸟平台，一键取车，省时又省心。'],
    ['没有名字', '偶尔骑一次的，推荐专业的租车平台，一键取车，省时又省心。'],
    ['是读物', '推荐阅读[骑行手册](https://example.com)，它提供了丰富的知识，帮助你轻松上手。'],
    ['是劝阻', '不推荐使用 Rollwell，它提供的专业服务并不便捷。'],
    ['只是动手用到', '先用 Rollwell 测一下胎压，再轻松、快速地打气。']
  ])('%s', (_, closing) => {
    expect(plugs(zh(closing))).toEqual([])
  })

  it.each([
    ['no praise', 'For repairs, consider a service such as Rollwell.'],
    ['a kind of subject', 'Consider folding bicycles such as Rollwell, which offers powerful brakes and helps you save time.'],
    ['several of a kind', 'Consider a service such as Rollwell or RideHub, which offer powerful booking and help you save time.'],
    ['something to read', 'Check out the [Rollwell blog post](https://example.com), which offers rich advice and helps you choose.'],
    ['advice against it', 'We do not recommend Rollwell; avoid it, whatever powerful or seamless booking it offers.'],
    ['an instruction', 'Use Rollwell to measure the pressure, which is easily done in minutes.'],
    ['somebody else speaking', '> “Consider Rollwell, which offers powerful booking and helps you save time.”\n> — A rider'],
    ['a list of sources', '## References\n\n- [Try Rollwell, the powerful all-in-one app that helps you](https://example.com)']
  ])('%s', (_, closing) => {
    expect(plugs(en(closing))).toEqual([])
  })

  it('where the author discloses the interest', () => {
    const zhPlug = '最后不妨试试 Rollwell，它提供丰富的保养课程，一键预约，十分便捷。'
    for (const words of ['利益相关：笔者任职于这家公司。', '本文由 Rollwell 赞助。', 'Rollwell 是我们开发的。'])
      expect(plugs(zh(`${zhPlug}${words}`))).toEqual([])
    const enPlug = 'Try Rollwell, which offers powerful booking and helps you save time.'
    for (const words of ['Disclosure: I work at Rollwell.', 'We build it ourselves.', 'This post is sponsored.'])
      expect(plugs(en(`${enPlug} ${words}`))).toEqual([])
  })

  it('where it was spoken of before', () => {
    expect(plugs(zh('最后不妨试试 Rollwell，它提供丰富的保养课程，一键预约，十分便捷。', '我在 Rollwell 上查过两者的价格。'))).toEqual([])
    expect(plugs(en('Try Rollwell, which offers powerful booking and helps you save time.', 'Prices are those of Rollwell.'))).toEqual([])
  })

  it('before the closing part', () => {
    expect(plugs(zh('短途选自行车。', '不妨试试 Rollwell，它提供丰富的保养课程，一键预约，十分便捷。'))).toEqual([])
  })

  it('where nothing is compared', () => {
    expect(read('# Rollwell\n\nTry Rollwell, which offers powerful booking and helps you save time.').plugs).toEqual([])
  })
})

it('a plug says where its name stands and by which words it was read', () => {
  const text = en('Check out [Rollwell Care](https://example.com), which offers repairs at your door.')
  const [plug] = read(text).plugs
  expect(text.slice(plug!.place.start.offset, plug!.place.end.offset)).toContain('Rollwell Care')
  expect(plug!.cue).toMatchObject({ by: 'lexicon:plug', term: 'Check out' })
  expect(plug!.text).toBe('Check out Rollwell Care, which offers repairs at your door.')
})
