/** Which names a reader may take for two things. */
import { describe, expect, it } from 'vitest'
import { namesApart } from '../../src/coverage/namesApart.ts'

describe('names that a reader may take for two', () => {
  it.each([
    ['闭源软件', '专有软件'],
    ['闭源模型', '商业软件'],
    ['閉源軟體', '专有软件'],
    ['远程办公', '居家办公'],
    ['坐班', '现场办公'],
    ['自建', '本地部署'],
    ['closed models', 'proprietary models'],
    ['Closed-source software', 'commercial software'],
    ['on-premises', 'self-hosted'],
    ['remote work', 'working from home'],
    ['hosted wiki', 'SaaS wiki']
  ])('%s, %s', (a, b) => expect([namesApart(a, b), namesApart(b, a)]).toEqual([true, true]))
})

describe('names that nobody tells apart', () => {
  it.each([
    ['开源', '开源大模型'],
    ['闭源软件', '闭源模型'],
    ['闭源', '封闭源码软件'],
    ['高铁', '高速铁路'],
    ['远程办公', '远程工作'],
    ['遠程辦公', '远程办公'],
    ['租房', '租屋'],
    ['买房', '置业'],
    ['电动车', '电动汽车'],
    ['燃油车', '汽油车'],
    ['坐班', '办公室办公'],
    ['云端', '公有云'],
    ['敏捷', 'Agile'],
    ['专有软件', 'closed source'],
    ['PostgreSQL', 'Postgres'],
    ['PostgreSQL', 'PG'],
    ['Kubernetes', 'K8s'],
    ['GNU General Public License', 'GPL'],
    ['Apache Kafka', 'Kafka'],
    ['Kafka', 'KAFKA'],
    ['RTK-Query', 'RTK Query'],
    ['electric car', 'electric vehicles'],
    ['e-book', 'ebooks'],
    ['proprietary software', 'Proprietary'],
    ['Vue 3', 'Vue.js'],
    ['waterfall model', 'waterfall method']
  ])('%s, %s', (a, b) => expect([namesApart(a, b), namesApart(b, a)]).toEqual([false, false]))
})
