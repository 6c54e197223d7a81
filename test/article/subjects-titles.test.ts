import { describe, expect, it } from 'vitest'
import { versus } from '../../src/article/subjects/versus.ts'

const SETS: readonly (readonly [title: string, ...names: string[]])[] = [
  ['Nginx vs Caddy', 'Nginx', 'Caddy'],
  ['Nginx VS. Caddy: which web server should you run?', 'Nginx', 'Caddy'],
  ['Web servers in 2025: Nginx versus Caddy versus Traefik', 'Nginx', 'Caddy', 'Traefik'],
  ['Sass, Less vs. Stylus', 'Sass', 'Less', 'Stylus'],
  ['Zig vs Odin for game development', 'Zig', 'Odin'],
  ['The Battle of Prettier vs Biome in 2024', 'Prettier', 'Biome'],
  ['SOAP compared to gRPC', 'SOAP', 'gRPC'],
  ['Understanding the differences between TCP and UDP', 'TCP', 'UDP'],
  ['Choosing between Bash, Fish and Zsh', 'Bash', 'Fish', 'Zsh'],
  ['Comparison of Ansible and Puppet', 'Ansible', 'Puppet'],
  ['A practical comparison of Ansible, Puppet, and Chef', 'Ansible', 'Puppet', 'Chef'],
  ['Comparing Jest and Mocha', 'Jest', 'Mocha'],
  ['Jest and Mocha compared', 'Jest', 'Mocha'],
  ['Renting or buying: which costs less?', 'Renting', 'buying'],
  ['Should you use Helm or Kustomize?', 'Helm', 'Kustomize'],
  ['Why we chose Svelte over Angular', 'Svelte', 'Angular'],
  ['Use Bazel instead of Gradle', 'Bazel', 'Gradle'],
  ['Why I picked Hetzner rather than Linode', 'Hetzner', 'Linode'],
  ['Trade-offs between leasing and buying a car', 'leasing', 'buying a car'],
  ['Pros and cons of index funds and managed funds', 'index funds', 'managed funds'],
  ['Nginx 对比 Caddy', 'Nginx', 'Caddy'],
  ['Nginx对比Caddy', 'Nginx', 'Caddy'],
  ['Nginx 和 Caddy 的区别', 'Nginx', 'Caddy'],
  ['浅谈 Nginx 与 Caddy 的区别', 'Nginx', 'Caddy'],
  ['一文搞懂 TCP 和 UDP 之间的主要差异', 'TCP', 'UDP'],
  ['定投与一次性投入的优缺点', '定投', '一次性投入'],
  ['租房还是买房？', '租房', '买房'],
  ['用电灶与用气灶的比较', '电灶', '气灶'],
  ['为什么用电灶而不是用气灶', '电灶', '气灶'],
  ['三十岁了，该租房还是买房', '租房', '买房'],
  ['后端语言选型：用 Kotlin 还是 Scala？', 'Kotlin', 'Scala'],
  ['Ansible、Puppet、Chef 三大配置工具对比', 'Ansible', 'Puppet', 'Chef'],
  ['消息协议对比：MQTT、AMQP 与 STOMP', 'MQTT', 'AMQP', 'STOMP'],
  ['构建工具横评（Gradle、Bazel、Buck）', 'Gradle', 'Bazel', 'Buck'],
  ['为什么选择 Svelte 而不是 Angular', 'Svelte', 'Angular'],
  ['Ansible 和 Puppet 哪个好', 'Ansible', 'Puppet'],
  ['Ansible 和 Puppet 有什么不同', 'Ansible', 'Puppet'],
  ['混动车与燃油车之争', '混动车', '燃油车'],
  ['同步与异步的区别', '同步', '异步'],
  ['比较基金和股票', '基金', '股票'],
  ['在 Helm 和 Kustomize 之间做选择', 'Helm', 'Kustomize'],
  ['Nginx PK Caddy', 'Nginx', 'Caddy'],
  ['混動車與燃油車的比較', '混動車', '燃油車'],
  ['Docker Podman 对比', 'Docker', 'Podman'],
  ['自建机房与公有云的成本对比分析', '自建机房', '公有云'],
  ['Ansible 与 Puppet，该怎么选？', 'Ansible', 'Puppet'],
  ['MQTT 与 AMQP 孰优孰劣', 'MQTT', 'AMQP'],
  ['Ansible 和 Puppet，两款配置管理工具选哪个？', 'Ansible', 'Puppet'],
  ['Thunderbird and Evolution, two desktop mail programs compared', 'Thunderbird', 'Evolution'],
  ['Jest, Mocha and Ava, three test runners compared', 'Jest', 'Mocha', 'Ava'],
  ['On-premises versus cloud hosting', 'On-premises', 'cloud hosting']
]

const NONE: readonly string[] = [
  'Getting started with Nginx',
  'From Gulp to Vite',
  'Migrating from Gulp to Vite',
  'How to move a blog from Ghost to Hugo',
  '从 Gulp 到 Vite',
  '从 Gulp 迁移到 Vite 的步骤',
  '几种缓存方案比较',
  '主流向量数据库横评',
  'Top 5 terminals compared',
  'find-and-replace',
  'Search and replace',
  'visit(tree, visitor)',
  '安装和使用',
  '参与共和国建设的步骤',
  'Whether or not to write tests',
  'Release notes',
  'Methods and events',
  'Nginx 教程',
  'Nginx: install, configure and run'
]

describe('names that a title sets against each other', () => {
  for (const [title, ...names] of SETS) {
    it(title, () => {
      expect(versus(title)?.names).toEqual(names)
    })
  }
})

describe('titles that set nothing against each other', () => {
  for (const title of NONE) {
    it(title, () => {
      expect(versus(title)).toBeNull()
    })
  }
})
