import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHedged } from '../../../src/article/polarity/isHedged.ts'
import { polarityParts } from '../../../src/article/polarity/polarityParts.ts'
import { textPolarity } from '../../../src/article/polarity/textPolarity.ts'
import { languageOf } from '../../../src/text/languageOf.ts'

const PRO = [
  '住久了有归属感',
  '步骤少',
  '容易上手',
  'few ads',
  'a sense of belonging',
  '启动更快',
  '成本更低',
  '降低了学习成本',
  '无需手动配置',
  '不會增加延遲',
  '没有那么复杂',
  '避免了单点故障',
  '适合小团队快速试错',
  '虽然文档不多，但性能出色',
  '它解决了消息丢失的问题',
  '性能高成本低',
  '社區活躍，資料豐富',
  '如果团队只有两个人，选择 Oak',
  'It is faster to start',
  'lower latency',
  'Reduces boilerplate',
  'No vendor lock-in',
  'does not require a server',
  'zero downtime',
  'makes it easy to add a node',
  'Ideal for small teams',
  'Although the docs are thin, it is very reliable',
  'It is not only fast but also cheap',
  'fewer bugs',
  '外壳不易损坏',
  '打破了地域限制',
  'hard to break',
  'If you need only one node, choose Oak',
  'fixes crashes',
  '看久了眼睛也舒服',
  '當面一談就清楚',
  '它的优势是干扰少，投入低',
  '音效接近現場，效果接近實物',
  '鏡片刮花了也不心疼',
  'Nothing comes close to it',
  'It works fine on an old laptop',
  'Works with every shell',
  'costs no extra effort',
  'The drawers look the same in every room',
  '成本大大降低',
  '速度大大提升',
  '少量代碼即可',
  '不收授權費',
  '不占内存',
  '避免出现不合格和不符合要求的零件',
  '它掌握了前所未有的控制力',
  'greatly reduces cost'
]

const CON = [
  '广告多',
  '安装步骤太多',
  '刀口容易崩口',
  '周末容易堵',
  '可能被房东赶走',
  'lots of ads',
  'You may be evicted',
  '启动更慢',
  '成本更高',
  '降低了可读性',
  '不支持事务',
  '无法保证高可用',
  '學習曲線陡峭',
  '缺少像样的监控工具',
  '不适合高并发场景',
  '功能强大，但是配置复杂',
  '灵活性较低',
  '存在兼容性问题',
  '可能导致数据丢失',
  '需要手动编写脚本',
  'more complex to run',
  'higher latency',
  'Less flexible',
  'lacks good documentation',
  'does not support nested commands',
  'It cannot guarantee consistency',
  'steep learning curve',
  'suffers from slow startup',
  'Powerful, but hard to learn',
  'security issues',
  'limited customization',
  '长时间使用容易出错',
  '如果断电，数据会丢失',
  'easily breaks',
  'If a node dies, its data is lost',
  'no great tools',
  '同一時刻只允許一個寫入者',
  '不支持多個進程',
  '翻頁有延遲',
  '它的劣势是可能增加安全方面的投入',
  '坏了的杯子会消失',
  'A shelf can vanish overnight',
  'It wears a little with each use',
  'limited to two users',
  'It falls apart in the rain',
  'The handle and the lid come on top',
  'The drawback is that a fast reader has to wait',
  '性能大幅下降',
  '性能大幅下滑且難以恢復',
  '降低更新和改进的速度',
  '裝好插件之後才能使用',
  'fairly complex',
  'clearly slower'
]

const NEUTRAL = [
  '它由三个模块组成',
  '使用二进制协议',
  '不仅如此',
  '两者有什么不同？',
  'Written in Go',
  'Written in Rust',
  'We fix the width first',
  '它诞生于一所大学，可以追溯到上世纪',
  'Uses a binary protocol',
  'What is better about it?',
  '常有人問我哪個更便宜',
  '簡單對比一下這兩款',
  '了解它们的优缺点',
  '基於共享存儲',
  '它是一种可以拆开的椅子',
  '并行是说能同时做几件事',
  'An oak is a tree that can stand near water',
  'My sister asked which one is cheaper',
  'It made me think about what we lost',
  '128 MB',
  ''
]

function read(text: string): string {
  return textPolarity(text, languageOf(text)).polarity
}

describe('textPolarity', () => {
  it.each(PRO)('pro: %s', (text) => expect(read(text)).toBe('pro'))
  it.each(CON)('con: %s', (text) => expect(read(text)).toBe('con'))
  it.each(NEUTRAL)('neutral: %s', (text) => expect(read(text)).toBe('neutral'))

  it('shows the words that decided', () => {
    const text = '总体上延迟更低。'
    const { term, start, end } = textPolarity(text, 'zh')
    expect(term).toBe('延迟更低')
    expect(text.slice(start, end)).toBe(term)
  })

  it('reads a bare degree by the dimension it stands under', () => {
    expect(textPolarity('低', 'zh', '学习成本').polarity).toBe('pro')
    expect(textPolarity('低', 'zh', '灵活性').polarity).toBe('con')
    expect(textPolarity('Higher', 'en', 'Price').polarity).toBe('con')
    expect(textPolarity('Higher', 'en', 'Throughput').polarity).toBe('pro')
    expect(textPolarity('Higher', 'en', 'Colour').polarity).toBe('neutral')
    expect(textPolarity('Higher', 'en').polarity).toBe('neutral')
  })

  it('reads a quantity by the dimension it stands under', () => {
    const of = (text: string, dimension: string) => textPolarity(text, languageOf(text), dimension).polarity
    expect(of('不到三百元', '价格')).toBe('pro')
    expect(of('重達八百克', '重量')).toBe('con')
    expect(of('重，连底座约三千克', '重量')).toBe('con')
    expect(of('Under two hours in the saddle', 'Travel time')).toBe('pro')
    expect(of('The ride takes 14 hours', 'Travel time')).toBe('con')
    expect(of('Transfers easily add another four', 'Travel time')).toBe('con')
    expect(of('冷启动增加了 15 毫秒', '性能')).toBe('con')
    expect(of('不到 2 秒', '響應速度')).toBe('pro')
    expect(of('Replies in under a day', 'Support quality')).toBe('pro')
    expect(of('不到一天', '服务质量')).toBe('pro')
    expect(of('under an hour', 'Battery endurance')).not.toBe('pro')
    expect(of('Under two hours in the saddle', 'Colour')).toBe('neutral')
    expect(of('under the table', 'Price')).toBe('neutral')
    expect(of('Two large companies in many small towns took part', 'Price')).toBe('neutral')
  })

  it('does not count what a clause of purpose aims at', () => {
    expect(read('为了保证强一致，写入会阻塞')).toBe('con')
    expect(read('In order to be fast, it loses data')).toBe('con')
  })

  it('never throws, and points inside the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom(...PRO, ...CON, '，', '。', ' but ', '不', '（')).map((parts) => parts.join(''))
        ),
        (text) => {
          const { start, end, term } = textPolarity(text, 'zh')
          expect(text.slice(start, end)).toBe(term)
        }
      )
    )
  })
})

describe('polarityParts', () => {
  function parts(text: string): string[] {
    return polarityParts(text, languageOf(text)).map((part) => `${part.polarity} ${text.slice(part.start, part.end)}`)
  }

  it('splits where the sentence flips', () => {
    expect(parts('灵活但复杂')).toEqual(['pro 灵活', 'con 但复杂'])
    expect(parts('Fast, but memory-hungry.')).toEqual(['pro Fast', 'con but memory-hungry.'])
    expect(parts('部署簡單，然而擴容困難')).toEqual(['pro 部署簡單', 'con 然而擴容困難'])
  })

  it('splits by the dimension where only it tells the sides', () => {
    const text = '空中只要兩小時，但安檢又得一小時'
    expect(polarityParts(text, 'zh', '时间').map((part) => part.polarity)).toEqual(['pro', 'con'])
  })

  it('keeps a sentence of one mind whole', () => {
    expect(parts('轻量，快速，易于部署')).toEqual(['pro 轻量，快速，易于部署'])
    expect(parts('It is small, fast and cheap.')).toHaveLength(1)
  })
})

describe('isHedged', () => {
  it.each(['可能会更慢', '也許更貴', 'It may be slower', 'might leak', 'could grow'])('hedged: %s', (text) =>
    expect(isHedged(text)).toBe(true)
  )
  it.each(['通常更慢', '不可能丢失数据', '提高了可能性', 'It is often slower', 'Released in May 2021', 'usually fine'])(
    'plain: %s',
    (text) => expect(isHedged(text)).toBe(false)
  )
})
