import { describe, expect, it } from 'vitest'
import { kindOf } from '../../src/article/kindOf.ts'
import { read } from '../../src/article/read.ts'
import type { StatementDraft } from '../../src/article/statements/types.ts'
import { subjectsNamed } from './said.ts'

const L = (...text: string[]): string => `${text.join('\n')}\n`

/** What it shows, the subjects in reading order (none for a document that compares nothing), the text. */
const CASES: readonly (readonly [shows: string, names: readonly string[], text: string])[] = [
  [
    'things of one kind, numbered, under a title that compares',
    ['Alacritty', 'Kitty', 'WezTerm'],
    L(
      '# Top 3 terminal emulators compared',
      '',
      '## 1. Alacritty',
      '',
      'Alacritty is very fast but has no tabs.',
      '',
      '## 2. Kitty',
      '',
      'Kitty supports images. Its configuration is complex.',
      '',
      '## 3. WezTerm',
      '',
      'WezTerm is flexible, but slower than Alacritty.',
      '',
      '## Conclusion',
      '',
      'Choose Kitty if you want images.'
    )
  ],
  [
    'a heading that leaves out the page’s own subject',
    ['Plainpad', 'Wordstar'],
    L(
      '# Plainpad',
      '',
      'Plainpad is an editor.',
      '',
      '## vs. Wordstar',
      '',
      'Plainpad starts faster than Wordstar and is free. Wordstar has more features.',
      '',
      'Choose Wordstar if you need macros.'
    )
  ],
  [
    'a dry table under a title that names its columns',
    ['地铁', '骑车'],
    L(
      '---',
      'title: 地铁通勤与骑车通勤',
      '---',
      '',
      '每天上班七公里，两种都试过。',
      '',
      '| | 地铁 | 骑车 |',
      '|---|---|---|',
      '| 费用 | 单程四元 | 一年一次保养 |',
      '| 时间 | 四十分钟 | 三十分钟 |',
      '| 舒适 | 早高峰站着 | 夏天出汗 |',
      '',
      '结论：天气好就骑车，下雨坐地铁。'
    )
  ],
  [
    'a dry table under a title that names its columns, in English',
    ['Tram', 'Bike'],
    L(
      '# Tram and bike',
      '',
      'Seven kilometres to work, and I tried both.',
      '',
      '| | Tram | Bike |',
      '|---|---|---|',
      '| Cost | a monthly pass | one service a year |',
      '| Time | forty minutes | thirty minutes |',
      '| Comfort | you stand | you sweat |',
      '',
      'In rain I take the tram.'
    )
  ],
  [
    'names on lines of their own',
    ['Paper', 'plastic bags'],
    L(
      '# Paper or plastic bags',
      '',
      'Paper',
      '',
      '- strong',
      '- bad in rain',
      '',
      'Plastic',
      '',
      '- cheap',
      '- harmful to the sea',
      '',
      'Paper bags are heavier than plastic bags.',
      '',
      'Plastic is lighter, while paper is compostable.'
    )
  ],
  [
    'a table with a column for each and none for aspects',
    ['Monorepo', 'polyrepo'],
    L(
      '# Monorepo vs polyrepo',
      '',
      '| Monorepo | Polyrepo |',
      '|---|---|',
      '| one history | many histories |',
      '| slow checkout | fast checkout |'
    )
  ],
  [
    'a title in the front matter',
    ['顺丰', '京东物流'],
    L(
      '---',
      'title: "寄大件：顺丰和京东物流哪个好"',
      '---',
      '',
      '## 价格',
      '',
      '顺丰比较贵，京东物流便宜一些。',
      '',
      '## 速度',
      '',
      '顺丰更快，而京东物流也不慢。'
    )
  ],
  [
    'pasted text with numbers',
    ['公立学校', '私立学校'],
    L(
      '公立学校与私立学校的对比分析',
      '',
      '一、费用',
      '1. 公立学校：学费低廉。',
      '2. 私立学校：学费昂贵。',
      '',
      '二、师资',
      '1. 公立学校：老师稳定。',
      '2. 私立学校：流动性大。'
    )
  ],
  [
    'headings for pros and cons',
    ['Freelancing', 'Employment'],
    L(
      '# Freelancing or Employment',
      '',
      '## Freelancing',
      '',
      '### Pros',
      '',
      '- Freedom',
      '',
      '### Cons',
      '',
      '- Unstable income',
      '',
      '## Employment',
      '',
      '### Pros',
      '',
      '- Steady income',
      '',
      '### Cons',
      '',
      '- Less freedom'
    )
  ],
  [
    'a question behind the names',
    ['React Native', 'Flutter'],
    L(
      '# React Native vs Flutter in 2025: which should you pick?',
      '',
      '## Performance',
      '',
      'Flutter is faster than React Native.',
      '',
      '## Hiring',
      '',
      'React Native developers are easier to find.'
    )
  ],
  [
    'a table of aspects',
    ['MQTT', 'CoAP', 'HTTP'],
    L(
      '# 物联网协议怎么选',
      '',
      '| 对比项 | MQTT | CoAP | HTTP |',
      '|---|---|---|---|',
      '| 可靠性 | 高 | 中 | 高 |',
      '| 功耗 | 低 | 低 | 高 |'
    )
  ],
  [
    'a table of things and their aspects',
    ['天然气锅炉', '空气能'],
    L('# 取暖方案对比', '', '| 方案 | 成本 | 舒适度 |', '|---|---|---|', '| 天然气锅炉 | 较高 | 高 |', '| 空气能 | 低 | 一般 |')
  ],
  [
    'prose under a telling title',
    ['定投', '一次性买入'],
    L(
      '# 定投还是一次性买入',
      '',
      '定投分散风险，但收益可能较低。一次性买入收益更高，但风险集中。',
      '',
      '对新手来说，定投比一次性买入更合适。'
    )
  ],
  [
    'licences',
    ['MIT', 'GPL'],
    L(
      '# 开源许可证：MIT 与 GPL 的区别',
      '',
      '## MIT',
      '',
      '宽松，限制少。MIT 适合商业项目。',
      '',
      '## GPL',
      '',
      '要求开源衍生作品，GPL 限制多。'
    )
  ],
  [
    'names with version numbers',
    ['GPT-4o', 'Claude 3.5 Sonnet'],
    L(
      '# GPT-4o vs Claude 3.5 Sonnet',
      '',
      '## Coding',
      '',
      '- **GPT-4o**: fast but makes more mistakes.',
      '- **Claude 3.5 Sonnet**: accurate.',
      '',
      '## Price',
      '',
      '- **GPT-4o**: cheaper.',
      '- **Claude 3.5 Sonnet**: expensive.'
    )
  ],
  [
    'reasons for one and not the other',
    ['Kotlin', 'Java'],
    L(
      '# 为什么我们用 Kotlin 而不是 Java',
      '',
      'Kotlin 更简洁，而 Java 代码冗长。',
      '',
      'Java 的编译速度比 Kotlin 更快。',
      '',
      'Kotlin 的空安全更好。'
    )
  ],
  [
    'reasons for a move',
    ['Jenkins', 'Drone'],
    L(
      '# 我们为什么从 Jenkins 换到 Drone',
      '',
      'Jenkins 的插件难以维护，而 Drone 的配置简单。',
      '',
      'Drone 比 Jenkins 启动更快。',
      '',
      'Jenkins 的生态比 Drone 更丰富。'
    )
  ],
  [
    'a title in traditional characters',
    ['混合動力車', '純電車'],
    L('# 混合動力車還是純電車？', '', '## 費用', '', '- 混合動力車：便宜，但要加油。', '- 純電車：昂貴，但用電便宜。')
  ],
  [
    'a bare pair as title',
    ['Scrum', 'Kanban'],
    L(
      '# Scrum 和 Kanban',
      '',
      '## Scrum',
      '',
      'Scrum 有固定的迭代，适合新团队，但会议多。',
      '',
      '## Kanban',
      '',
      'Kanban 灵活，但是缺少节奏。',
      '',
      '相比 Scrum，Kanban 的规则更少。'
    )
  ],
  [
    'bold pros and cons',
    ['Buying', 'Renting'],
    L(
      '# Buying vs renting a home',
      '',
      '## Buying',
      '',
      '**Pros**',
      '',
      '- Builds equity',
      '',
      '**Cons**',
      '',
      '- High upfront cost',
      '',
      '## Renting',
      '',
      '**Pros**',
      '',
      '- Flexible',
      '',
      '**Cons**',
      '',
      '- No equity'
    )
  ],
  // negative
  [
    'a decision without options',
    [],
    L(
      '# 12. Use UTC everywhere',
      '',
      '## Status',
      '',
      'Accepted',
      '',
      '## Context',
      '',
      'Times were stored in local zones, which was error-prone.',
      '',
      '## Decision',
      '',
      'We store UTC.',
      '',
      '## Consequences',
      '',
      '- Good: simpler comparison',
      '- Bad: conversion in the interface'
    )
  ],
  [
    'a glossary',
    [],
    L(
      '# Glossary',
      '',
      '**Latency**: the time a request takes. Lower is better.',
      '',
      '**Throughput**: requests per second. Higher is better.',
      '',
      '**Jitter**: variance of latency, bad for calls.'
    )
  ],
  ['a price list', [], L('# Pricing', '', '| Plan | Price | Seats |', '|---|---|---|', '| Free | 0 | 1 |', '| Pro | 10 | 5 |')],
  [
    'settings by environment',
    [],
    L(
      '# 环境变量',
      '',
      '| 变量 | 开发环境 | 生产环境 |',
      '|---|---|---|',
      '| API_URL | localhost | example.org |',
      '| DEBUG | true | false |'
    )
  ],
  [
    'notes by day',
    [],
    L('# Meeting notes', '', '## Monday', '', '- Build is slow', '- Fix tests', '', '## Tuesday', '', '- Build is faster', '- Release')
  ],
  [
    'a tutorial',
    [],
    L(
      '# 用 Docker 部署博客',
      '',
      '## 准备',
      '',
      '安装 Docker 和 Git。',
      '',
      '## 步骤',
      '',
      '1. 拉取镜像',
      '2. 启动容器，比手动部署更简单。',
      '',
      '## 常见问题',
      '',
      '- 端口冲突：换一个端口。',
      '- 权限不足：加 sudo。'
    )
  ],
  [
    'steps',
    [],
    L(
      '# How to create an index',
      '',
      'Indexes make queries faster, but writes slower.',
      '',
      '## Step 1: connect',
      '',
      'Open a shell.',
      '',
      '## Step 2: create',
      '',
      'Run the command.'
    )
  ],
  [
    'pros and cons of one thing',
    [],
    L('# Obsidian 使用体验', '', '## 优点', '', '- 本地存储', '- 插件多', '', '## 缺点', '', '- 同步收费', '- 学习成本高')
  ],
  ['news', [], L('# 本周新闻', '', '## 苹果发布新手机', '', '新手机更轻。', '', '## 谷歌更新地图', '', '地图更快。')],
  [
    'a release against the one before',
    [],
    L(
      '# Release 3.0',
      '',
      'This release is faster than 2.x and uses less memory than before.',
      '',
      '## Highlights',
      '',
      '- New compiler: 2x faster',
      '- Smaller bundles'
    )
  ],
  [
    'house rules',
    [],
    L(
      '# Contributing',
      '',
      '## Pull requests',
      '',
      'Small pull requests are better than large ones.',
      '',
      '## Issues',
      '',
      'Search before opening issues.'
    )
  ],
  [
    'an interface in Chinese',
    [],
    L(
      '# 接口文档',
      '',
      '## 登录',
      '',
      '### 参数',
      '',
      '| 字段 | 类型 | 必填 | 说明 |',
      '|---|---|---|---|',
      '| name | string | 是 | 用户名 |',
      '',
      '## 注销',
      '',
      '### 参数',
      '',
      '| 字段 | 类型 | 必填 | 说明 |',
      '|---|---|---|---|',
      '| token | string | 是 | 令牌 |'
    )
  ],
  [
    'study notes',
    [],
    L(
      '# SQL 学习笔记',
      '',
      '## DELETE 与 TRUNCATE',
      '',
      'DELETE 可以带条件。TRUNCATE 更快。',
      '',
      '## SELECT',
      '',
      '查询数据。',
      '',
      '## INSERT',
      '',
      '插入数据。'
    )
  ],
  [
    'a recipe',
    [],
    L(
      '# Tomato soup',
      '',
      '## Ingredients',
      '',
      '- Tomatoes: ripe ones are best',
      '- Cream: optional',
      '',
      '## Steps',
      '',
      '1. Cook',
      '2. Blend'
    )
  ],
  [
    'a curriculum vitae',
    [],
    L('# 张三', '', '## 技能', '', '- Java：熟练', '- Go：了解', '', '## 项目', '', '- 电商平台：提升性能', '- 支付系统：降低延迟')
  ],
  [
    'a guide with advice one by one',
    [],
    L(
      '# React 性能优化指南',
      '',
      '## 使用 memo',
      '',
      '可以减少渲染，但会增加内存。',
      '',
      '## 使用虚拟列表',
      '',
      '适合长列表，缺点是实现复杂。',
      '',
      '## 懒加载',
      '',
      '优点是首屏快。'
    )
  ]
]
describe('what kind of document it is', () => {
  for (const [shows, names, text] of CASES) {
    it(shows, () => {
      const article = read(text)
      expect(article.kind === 'comparison').toBe(names.length > 0)
      expect(article.subjects.map((subject) => subject.name)).toEqual(names)
    })
  }
})

describe('labels that recur', () => {
  const subjects = subjectsNamed('Lender', 'Conditions').map((one) => ({ ...one, cue: { ...one.cue, by: 'recurring-labels' } }))
  const kind = (...signs: readonly ('pro' | 'neutral')[]) =>
    kindOf(
      subjects,
      signs.map((polarity, i) => ({ subject: subjects[i % 2]!.id, polarity }) as StatementDraft),
      [],
      false,
      false
    )

  it('name alternatives where the text judges them, and none in a register that does not', () => {
    expect(kind('pro', 'pro', 'neutral', 'neutral')).toBe('comparison')
    expect(kind('pro', 'neutral', 'neutral', 'neutral')).toBe('not-comparison')
  })
})
