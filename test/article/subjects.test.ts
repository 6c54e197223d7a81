import { describe, expect, it } from 'vitest'
import { read } from '../../src/article/read.ts'

interface Case {
  readonly shows: string
  readonly text: string
  /** Names in reading order; empty for a document that compares nothing. */
  readonly names: readonly string[]
  /** Aliases that must be among those of the first subject. */
  readonly aliases?: readonly string[]
  /** Forms that must be an alias of none. */
  readonly never?: readonly string[]
}

const lines = (...text: string[]): string => `${text.join('\n')}\n`

const CASES: readonly Case[] = [
  {
    shows: 'a title and a dimension list',
    text: lines(
      '# Helm vs Kustomize',
      '',
      '## Learning curve',
      '',
      '- Helm: a template language to learn, hard at first.',
      '- Kustomize: plain YAML, easy to read.',
      '',
      '## Reuse',
      '',
      '- Helm: charts are easy to share.',
      '- Kustomize: overlays are hard to share.'
    ),
    names: ['Helm', 'Kustomize']
  },
  {
    shows: 'a title’s list that the headings repeat, each once, over labels that recur',
    text: lines(
      '# Houseplants compared: ivy, fern and cactus',
      '',
      ...['Ivy', 'Fern', 'Cactus'].flatMap((name) => [`## ${name}`, '', '- **Watering**: easy', '- **Light**: moderate', ''])
    ),
    names: ['ivy', 'fern', 'cactus']
  },
  {
    shows: 'a verb that a Chinese title puts before both names, and the text does without',
    text: lines(
      '# 学画还是学琴？',
      '',
      '## 开销',
      '',
      '优势：画的材料便宜。',
      '',
      '劣势：琴的课时费贵。',
      '',
      '## 练习',
      '',
      '优势：琴随时能练。',
      '',
      '劣势：画要占一张桌子。',
      '',
      '## 将来',
      '',
      '画和琴都能玩一辈子，画还能送人，琴还能合奏。'
    ),
    names: ['画', '琴']
  },
  {
    shows: 'sibling sections with pros and cons under a title that names no one',
    text: lines(
      '# 露营炉具',
      '',
      '## 卡式炉',
      '',
      '优点：',
      '',
      '- 便宜',
      '',
      '缺点：',
      '',
      '- 怕风',
      '',
      '## 酒精炉',
      '',
      '优点：',
      '',
      '- 轻便',
      '',
      '缺点：',
      '',
      '- 火力小'
    ),
    names: ['卡式炉', '酒精炉']
  },
  {
    shows: 'pros and cons of cousins under group headings',
    text: lines(
      '# 笔记软件选型',
      '',
      '## 一、本地优先',
      '',
      '### 1. Obsidian',
      '',
      '- **优势**：文件在本地',
      '- **适用场景**：个人笔记',
      '',
      '### 2. Logseq',
      '',
      '- **优势**：大纲顺手',
      '- **适用场景**：日记',
      '',
      '## 二、云端协作',
      '',
      '### 1. Notion',
      '',
      '- **局限**：离线很差',
      '- **适用场景**：团队文档'
    ),
    names: ['Obsidian', 'Logseq', 'Notion']
  },
  {
    shows: 'headings that name a subject and a side',
    text: lines(
      '# 该不该养宠物鱼',
      '',
      '## 海水缸的优势',
      '',
      '- 颜色好看',
      '',
      '## 海水缸的劣势',
      '',
      '- 维护困难',
      '',
      '## 淡水缸的优势',
      '',
      '- 成本低',
      '',
      '## 淡水缸的劣势',
      '',
      '- 品种普通'
    ),
    names: ['海水缸', '淡水缸']
  },
  {
    shows: 'a table whose columns are subjects',
    text: lines(
      '# Picking a shell',
      '',
      '| Feature | Bash | Fish | Zsh |',
      '|---|---|---|---|',
      '| Syntax highlighting | ❌ | ✅ | ❌ |',
      '| POSIX compatible | ✅ | ❌ | ✅ |',
      '| Plugins | ❌ | ✅ | ✅ |'
    ),
    names: ['Bash', 'Fish', 'Zsh']
  },
  {
    shows: 'a table whose rows are subjects',
    text: lines(
      '# 通勤工具怎么选',
      '',
      '| 方式 | 优点 | 缺点 |',
      '|---|---|---|',
      '| 地铁 | 准时 | 拥挤 |',
      '| 自行车 | 锻炼身体 | 怕下雨 |',
      '| 出租车 | 舒适 | 昂贵 |'
    ),
    names: ['地铁', '自行车', '出租车']
  },
  {
    shows: 'a decision record',
    text: lines(
      '# Store session data',
      '',
      '## Considered Options',
      '',
      '* Redis',
      '* Signed cookies',
      '* Postgres table',
      '',
      '## Decision Outcome',
      '',
      'Chosen option: "Redis", because it is fast.',
      '',
      '## Pros and Cons of the Options',
      '',
      '### Redis',
      '',
      '* Good, because it expires keys',
      '* Bad, because it is one more service',
      '',
      '### Signed cookies',
      '',
      '* Good, because there is no server state',
      '* Bad, because they are limited in size',
      '',
      '### Postgres table',
      '',
      '* Good, because we run it already',
      '* Bad, because it is slower'
    ),
    names: ['Redis', 'Signed cookies', 'Postgres table']
  },
  {
    shows: 'a decision record in Chinese, by number',
    text: lines(
      '# 选择日志库',
      '',
      '## 备选方案',
      '',
      '1. 方案一：Zap',
      '2. 方案二：Logrus',
      '',
      '## 方案优缺点',
      '',
      '### Zap',
      '',
      '- 优点：速度快',
      '- 缺点：接口繁琐',
      '',
      '### Logrus',
      '',
      '- 优点：简单易用',
      '- 缺点：性能差'
    ),
    names: ['Zap', 'Logrus']
  },
  {
    shows: 'questions and answers',
    text: lines(
      '# Leasing or buying a car?',
      '',
      '## Which is cheaper?',
      '',
      'Leasing is cheaper at first, while buying costs less after six years.',
      '',
      '## Which gives more freedom?',
      '',
      'Buying has no mileage limit. Leasing limits the miles you may drive.'
    ),
    names: ['Leasing', 'buying']
  },
  {
    shows: 'labels that recur under aspects, under a title that says nothing',
    text: lines(
      '# 周末搭帐篷',
      '',
      '## 重量',
      '',
      '隧道帐：较重，不便携带。',
      '',
      '球形帐：轻便。',
      '',
      '## 稳定性',
      '',
      '隧道帐：抗风较差。',
      '',
      '球形帐：抗风更好。',
      '',
      '## 价格',
      '',
      '隧道帐：昂贵。',
      '',
      '球形帐：便宜。'
    ),
    names: ['隧道帐', '球形帐']
  },
  {
    shows: 'bold lead-ins for subjects',
    text: lines(
      '# Two ways to brew coffee compared',
      '',
      '**French press**: easy to use and cheap, but the cup is muddy. The French press forgives mistakes.',
      '',
      '**Espresso machine**: expensive, but fast. An Espresso machine needs cleaning.'
    ),
    names: ['French press', 'Espresso machine']
  },
  {
    shows: 'prose that sets two names against each other again and again',
    text: lines(
      '# 家里的路由器',
      '',
      '我先后用过 OpenWrt 和 RouterOS。OpenWrt 的插件更多，而 RouterOS 的文档更全。',
      '',
      '论稳定，RouterOS 比 OpenWrt 更好。',
      '',
      'OpenWrt 免费，但 RouterOS 需要授权。',
      '',
      '说到性能，OpenWrt 不如 RouterOS。'
    ),
    names: ['OpenWrt', 'RouterOS']
  },
  {
    shows: 'reasons for a choice of one over the other',
    text: lines(
      '# Why we chose Svelte over Angular',
      '',
      'Svelte compiles to small bundles, whereas Angular ships a large runtime.',
      '',
      'Angular is harder to learn than Svelte.',
      '',
      'Svelte has a smaller ecosystem.'
    ),
    names: ['Svelte', 'Angular']
  },
  {
    shows: 'traditional characters',
    text: lines(
      '# 紙本筆記與電子筆記的比較',
      '',
      '## 紙本筆記',
      '',
      '優點：',
      '',
      '- 容易記住',
      '',
      '缺點：',
      '',
      '- 不便搜尋',
      '',
      '## 電子筆記',
      '',
      '優點：',
      '',
      '- 方便搜尋',
      '',
      '缺點：',
      '',
      '- 容易分心'
    ),
    names: ['紙本筆記', '電子筆記']
  },
  {
    shows: 'things of one kind, section by section',
    text: lines(
      '---',
      'title: 常见的存款种类',
      '---',
      '',
      '#### 活期存款',
      '',
      '活期存款随时可取，但活期存款的收益很低。',
      '',
      '#### 定期存款',
      '',
      '定期存款收益较高，缺点是提前支取损失利息。',
      '',
      '#### 大额存单',
      '',
      '大额存单的利率比定期存款更高，但大额存单门槛高。'
    ),
    names: ['活期存款', '定期存款', '大额存单']
  },
  {
    shows: 'a pair under a host’s name',
    text: lines(
      '# Ghost 的云端版和自建版对比',
      '',
      '云端版省心，不需要维护；自建版便宜，但是自建版需要自己升级。',
      '',
      '云端版昂贵，而自建版灵活。'
    ),
    names: ['云端版', '自建版']
  },
  {
    shows: 'attributes behind headings',
    text: lines(
      '## 前轮驱动 {.title #fwd}',
      '',
      '- 优点：便宜',
      '- 缺点：容易打滑',
      '',
      '## 四轮驱动 {.title}',
      '',
      '- 优点：抓地力好',
      '- 缺点：油耗高'
    ),
    names: ['前轮驱动', '四轮驱动']
  },
  {
    shows: 'forms the article uses: a maker left out, a common short name, an abbreviation it gives',
    text: lines(
      '# Apache Cassandra vs PostgreSQL',
      '',
      'Cassandra scales out easily. Postgres is easier to learn.',
      '',
      'Cassandra is harder to operate than Postgres.'
    ),
    names: ['Apache Cassandra', 'PostgreSQL'],
    aliases: ['Cassandra'],
    never: ['Apache']
  },
  {
    shows: 'a maker that is spoken of is no alias of its product',
    text: lines(
      '# Docker Swarm vs Nomad',
      '',
      'Docker Swarm works with Docker out of the box and is easy to learn. Nomad is flexible.',
      '',
      'Swarm has a smaller community than Nomad. Docker itself is not compared here.'
    ),
    names: ['Docker Swarm', 'Nomad'],
    aliases: ['Swarm'],
    never: ['Docker']
  },
  {
    shows: 'part of a longer word is no alias',
    text: lines('# 纸质日历与电子日历的比较', '', '纸质日历好看，但不便携带。', '', '电子日历方便，而纸质日历更直观。电子日历需要充电。'),
    names: ['纸质日历', '电子日历'],
    never: ['电子', '纸质']
  },
  {
    shows: 'an enumeration in the introduction',
    text: lines(
      '# 我用过的输入法',
      '',
      '这几年我用过 Rime、Fcitx、IBus 等输入法，各有优劣。',
      '',
      'Rime 可定制性强，但 Rime 配置复杂。',
      '',
      'Fcitx 比 IBus 更快，而 IBus 更稳定。',
      '',
      'IBus 简单，Fcitx 的词库不如 Rime。'
    ),
    names: ['Rime', 'Fcitx', 'IBus']
  },
  // Documents that compare nothing
  {
    shows: 'a library page with options',
    text: lines(
      '# quickpad',
      '',
      '## Install',
      '',
      '```sh',
      'npm i quickpad',
      '```',
      '',
      '## Usage',
      '',
      'Pads a string faster than other packages.',
      '',
      '## Options',
      '',
      '- `fill`: the character',
      '- `side`: left or right',
      '',
      '## License',
      '',
      'MIT'
    ),
    names: []
  },
  {
    shows: 'a page of reference tables',
    text: lines(
      '# Server settings',
      '',
      '| Name | Type | Default |',
      '|---|---|---|',
      '| port | number | 80 |',
      '| host | string | localhost |',
      '',
      '| Name | Type | Description |',
      '|---|---|---|',
      '| get | call | reads |'
    ),
    names: []
  },
  {
    shows: 'a changelog',
    text: lines(
      '# Changelog',
      '',
      '## 2.1.0 - 2024-05-01',
      '',
      '### Added',
      '',
      '- Faster start',
      '',
      '### Fixed',
      '',
      '- A leak that made it slower than 2.0',
      '',
      '## 2.0.0 - 2024-01-01',
      '',
      '### Added',
      '',
      '- New parser',
      '',
      '### Fixed',
      '',
      '- Crash on start'
    ),
    names: []
  },
  {
    shows: 'a migration guide',
    text: lines(
      '# 从 Gulp 迁移到 Vite',
      '',
      '## 准备',
      '',
      '先卸载 Gulp，再安装 Vite。',
      '',
      '## 配置',
      '',
      '把 Gulp 的任务改写为 Vite 的插件，Vite 的配置比较简单。'
    ),
    names: []
  },
  {
    shows: 'a tutorial with tables of commands',
    text: lines(
      '# Podman 入门教程',
      '',
      '| 命令 | 说明 | 示例 |',
      '|---|---|---|',
      '| podman ps | 列出容器 | podman ps -a |',
      '| podman rm | 删除容器 | podman rm web |',
      '',
      '## 安装',
      '',
      '支持 Fedora 和 Debian。'
    ),
    names: []
  },
  {
    shows: 'a list of links',
    text: lines(
      '# Awesome terminals',
      '',
      '## Linux',
      '',
      '- [Foot](https://example.org/foot) - fast and light',
      '- [Kitty](https://example.org/kitty) - has images',
      '',
      '## macOS',
      '',
      '- [iTerm](https://example.org/iterm) - many features'
    ),
    names: []
  },
  {
    shows: 'questions about one tool',
    text: lines(
      '# 常见问题',
      '',
      '## 如何安装？',
      '',
      '下载安装包，双击运行。',
      '',
      '## 支持哪些系统？',
      '',
      '支持 Windows 和 Linux。',
      '',
      '## 数据存在哪里？',
      '',
      '存在本地。'
    ),
    names: []
  },
  {
    shows: 'an explanation that uses comparison words of values',
    text: lines(
      '# 浅比较与渲染',
      '',
      '组件更新时会比较前后的属性。它和深比较唯一的区别在于只看第一层。',
      '',
      '## 使用场景',
      '',
      '属性很少变化时，可以跳过渲染。',
      '',
      '## 不适用场景',
      '',
      '属性是新建的对象时没有效果。'
    ),
    names: []
  },
  {
    shows: 'functions side by side in an API',
    text: lines(
      '# tree-walk',
      '',
      '## API',
      '',
      '### `walk(tree, visitor)`',
      '',
      'Walks a tree.',
      '',
      '###### Parameters',
      '',
      '- `tree`: the tree',
      '',
      '### `find(tree, test)`',
      '',
      'Finds a node. Unlike `walk`, it stops.',
      '',
      '###### Parameters',
      '',
      '- `tree`: the tree'
    ),
    names: []
  }
]

describe('who is compared', () => {
  for (const { shows, text, names, aliases = [], never = [] } of CASES) {
    it(shows, () => {
      const article = read(text)
      expect(article.subjects.map((subject) => subject.name)).toEqual(names)
      expect(article.kind === 'comparison').toBe(names.length > 0)
      expect(article.subjects[0]?.aliases ?? []).toEqual(expect.arrayContaining([...aliases]))
      const all = article.subjects.flatMap((subject) => subject.aliases)
      for (const form of never) expect(all).not.toContain(form)
    })
  }
})

it('takes ways of one thing that a title sets side by side for subjects, not for aspects', () => {
  const text = `# 本地部署与云端部署：报表平台如何选择

## 成本

本地部署要先买机器。云端部署按月付钱。

## 安全

本地部署的数据不出机房。云端部署要信任服务商。
`
  expect(read(text).subjects.map(({ name }) => name)).toEqual(['本地部署', '云端部署'])
})
