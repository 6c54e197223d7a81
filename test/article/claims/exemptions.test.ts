import { describe, expect, it } from 'vitest'
import { claimsOf } from './claimsOf.ts'

const linted = (text: string, subjects: readonly string[] = ['甲库', 'Alpha']) =>
  claimsOf(text, { subjects }).filter(({ strength }) => strength !== 'note')

describe('no claims', () => {
  it.each([
    // words that only look like superlatives, absolutes, comparatives
    '最近甲库换了图标。',
    '最后再看甲库的目录结构。',
    '甲库的第一步是建表。',
    '配置甲库时最好先备份。',
    '甲库采用最终一致性。',
    '比如甲库就有两种模式。',
    '甲库的更新日志在这里。',
    '甲库按比例缩放。',
    '甲库可以设置文件的所有者。',
    'A best practice for Alpha is a separate user.',
    'At least for Alpha, the manual covers this.',
    'Learn more about Alpha below.',
    // versions, list numbers, dates and positions are names
    '这里说的是甲库 10.2 版本。',
    '见图 3 和第 2 章关于甲库的部分。',
    '甲库默认监听端口 8080。',
    'This covers Alpha version 4.2 and HTTP/2.',
    'See figure 3 for Alpha.',
    '2024-05-01 10:30',
    // manners of speaking
    '甲库几分钟就能学会。',
    '十分钟上手甲库。',
    'You can learn Alpha in a minute.',
    'Alpha takes forever to load.',
    // questions, plans, how-to, definitions, advice
    '甲库真的最快吗？',
    'Is Alpha always faster?',
    '本文介绍甲库的安装方法。',
    'In this article we look at Alpha.',
    '运行以下命令安装甲库。',
    'Run the following command to install Alpha.',
    '甲库是指一种文档存储。',
    '如果你需要离线使用，建议选择甲库。',
    'Choose Alpha if you need all features in one place.'
  ])('%s', (text) => {
    expect(linted(text)).toEqual([])
  })

  it('in headings, table headers, code and lists of sources', () => {
    const text = [
      '# 最快的甲库',
      '',
      '| 最强的一列 | 甲库 |',
      '|---|---|',
      '| 名称 | 甲 |',
      '',
      '```',
      '甲库比乙库快 3 倍',
      '```',
      '',
      '甲库的写法是 `run --fastest --always 300ms`。',
      '',
      '## 参考资料',
      '',
      '- [甲库比乙库快 3 倍](https://example.org/a)'
    ].join('\n')
    expect(linted(text)).toEqual([])
  })

  it('in clauses that suppose or deny', () => {
    expect(linted('如果所有节点都在同一机房，甲库另有说明。')).toEqual([])
    expect(linted('If it cannot find a file, Alpha asks.')).toEqual([])
    expect(linted('这并不意味着甲库逊于乙库。')).toEqual([])
  })

  it('in quotations of others, but in remarks the author sets as a block quote', () => {
    expect(linted('他在访谈中说道：\n\n> 甲库比乙库快 3 倍。')).toEqual([])
    expect(linted('> 甲库比乙库快 3 倍。\n>\n> —— 某工程师')).toEqual([])
    expect(linted('> Alpha is 3x faster than Beta.\n>\n> — A. Engineer')).toEqual([])
    expect(linted('## 小结\n\n> 甲库比乙库快 3 倍。')).toHaveLength(1)
  })
})

describe('tables and labels', () => {
  it('measures bare numbers under the name of a quantity', () => {
    const table = '| 项目 | 甲库 |\n|---|---|\n| 启动时间 | 340 |\n| 编号 | 7 |\n| 最大连接 | 不限 |\n| 加密 | ✅ |'
    expect(claimsOf(table, { subjects: ['甲库'] }).map(({ text, kinds }) => [text, kinds[0]])).toEqual([
      ['340', 'statistic'],
      ['不限', 'statistic']
    ])
    const english = '| | Alpha | Stars |\n|---|---|---|\n| First release | 2017 | 12,400 |'
    expect(claimsOf(english, { subjects: ['Alpha'] }).map(({ text }) => text)).toEqual(['12,400'])
  })

  it('does not measure what a table asks for', () => {
    expect(linted('| 组件 | 最低要求 |\n|---|---|\n| 内存 | 8GB |')).toEqual([])
  })

  it('measures a subject followed by a bare number', () => {
    expect(linted('- 甲库：4.90\n- 合计：4.90')).toMatchObject([{ text: '甲库：4.90', kinds: ['statistic'] }])
  })
})

describe('sentences', () => {
  it('joins a sentence wrapped over lines and places it at its first line', () => {
    const [claim] = linted('Alpha starts\nin 340 ms.')
    expect(claim).toMatchObject({ text: 'Alpha starts in 340 ms.', place: { start: { line: 1 }, end: { line: 2 } } })
  })

  it('splits pasted lists that only soft breaks hold apart', () => {
    expect(linted('1、甲库比乙库快 30%；\n2、甲库占用 12 MB 内存；').map(({ place }) => place.start.line)).toEqual([1, 2])
  })

  it('gives each claim the subject of its statement, else the only subject named', () => {
    const text = '速度比后者快 3 倍。甲库占用 12 MB。甲库和乙库各占 12 MB。'
    const claims = claimsOf(text, { subjects: ['甲库', '乙库'], told: [['速度比后者快 3 倍', '乙库', 'pro']] })
    expect(claims.map(({ subject }) => subject)).toEqual(['s2', 's1', null])
  })
})
