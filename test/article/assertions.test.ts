/** Which qualities a statement asserts or denies, and of what. */
import { describe, expect, it } from 'vitest'
import { isQuality } from '../../src/article/attributes/isQuality.ts'
import { readAssertions } from '../../src/article/attributes/readAssertions.ts'
import { createContent } from '../../src/article/content/createContent.ts'
import { stem } from '../../src/article/content/stem.ts'
import { subjectsNamed } from './said.ts'

const content = createContent(subjectsNamed('开源数据库', '商业数据库', 'Kite', 'Loom'))

/** Assertions as plain words: sign, quality, `?` for a possibility, then of what. */
const asserted = (text: string) =>
  readAssertions(text, content).map(({ attribute, asserted, hedged, aspect }) =>
    [`${asserted ? '+' : '-'}${attribute}${hedged ? '?' : ''}`, ...aspect].join(' ')
  )

describe('qualities', () => {
  it.each([
    ['运行稳定', ['+stability 运行']],
    ['不稳定', ['-stability']],
    ['提高了接口的安全性和稳定性', ['+security 接口', '+stability 接口']],
    ['可能存在稳定性隐患', ['-stability?']],
    ['缺点是可能导致接口的不稳定', ['-stability? 接口']],
    ['无法保证稳定性', ['-stability']],
    ['扩展性非常有限', ['-scalability']],
    ['擴展性非常有限', ['-scalability']],
    ['用户无法对开源数据库进行深度定制', ['-customization']],
    ['能够根据用户的需求定制', ['+customization']],
    ['价格更低', ['+cost']],
    ['既快又慢', []],
    ['学习曲线陡峭', ['-learning']],
    ['界面体面', ['+体面 界面']],
    ['安装困难', ['-ease 安装']],
    ['文档不够完善', ['-documentation']]
  ])('%s', (text, expected) => {
    expect(asserted(text)).toEqual(expected)
  })

  it.each([
    ['Stable', ['+stability']],
    ['It is not stable', ['-stability']],
    ['Kite may be unstable', ['-stability?']],
    ['Kite cannot guarantee stability', ['-stability']],
    ['Poor scalability', ['-scalability']],
    ['Restricted customization', ['-customization']],
    ['Cheaper than Loom', ['+cost']],
    ['Fast builds', ['+speed build']],
    ['Difficult to install', ['-ease install']],
    ['Easy to install', ['+ease install']]
  ])('%s', (text, expected) => {
    expect(asserted(text)).toEqual(expected)
  })
})

describe('abilities', () => {
  it.each([
    ['支持离线播放', ['+ability 离线播放']],
    ['无法离线播放', ['-ability 离线播放']],
    ['Supports offline playback', ['+ability offlin playback']],
    ['It does not support offline playback', ['-ability offlin playback']],
    ['支持自动更新', ['+ability 自动更新']],
    ['不支持自动更新', ['-ability 自动更新']],
    ['不能', []],
    ['可以很慢', []]
  ])('%s', (text, expected) => {
    const found = asserted(text).filter((one) => one.includes('ability'))
    expect(found).toEqual(expected)
  })
})

describe('what holds for a case or a time asserts nothing', () => {
  it.each([
    '如果网络差，就不稳定',
    '在高并发场景下不稳定',
    '默认不安全',
    '过去很慢',
    '目前还不成熟',
    '部分接口不稳定',
    '虽然便宜，但是慢',
    '稳定吗？',
    'Slow when the cache is cold',
    'Insecure by default',
    'It used to be slow',
    'Some drivers are unstable',
    'Although cheap, it is slow',
    'Is it stable?'
  ])('%s', (text) => {
    expect(asserted(text)).toEqual([])
  })

  it('but for what a Chinese sentence says before the case', () => {
    expect(asserted('接口不稳定，在弱网下会断开')).toEqual(['-stability 接口'])
  })
})

it('tells a quality from something that has it', () => {
  const names = ['安全性', '安全性与稳定性', 'Security & Reliability', '创新速度', '代码质量', 'Startup time of the app', '部署环境']
  expect(names.map(isQuality)).toEqual([true, true, true, false, false, false, false])
})

describe('content words', () => {
  it('leave out names, their parts, and words that hold a sentence together', () => {
    expect(content('开源数据库的备份文件可以在本地恢复')).toEqual(['备份文件', '本地恢复'])
    expect(content('The backups of Kite are restored on your laptop')).toEqual(['backup', 'restor', 'laptop'])
    expect(content('数据库')).toEqual([])
  })

  it.each([
    ['plugins', 'plugin'],
    ['libraries', 'library'],
    ['caching', 'cach'],
    ['cached', 'cach'],
    ['caches', 'cach'],
    ['cache', 'cach'],
    ['class', 'class'],
    ['status', 'status'],
    ['isolation', 'isolat'],
    ['isolated', 'isolat'],
    ['go', 'go']
  ])('%s is a form of %s', (word, expected) => {
    expect(stem(word)).toBe(expected)
  })
})
