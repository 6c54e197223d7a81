/** Well-known systems named as examples of a subject. */
import { describe, expect, it } from 'vitest'
import { read } from '../../src/article/read.ts'

const zh = (text: string) => `# 开源大模型与闭源大模型的对比

## 成本
- 开源大模型：不收授权费，便宜
- 闭源大模型：按调用量收费，贵

## 安全
- 开源大模型：代码公开，便于审计
- 闭源大模型：只能相信厂商

${text}
`
const en = (text: string) => `# Open-source databases versus proprietary databases

## Cost
- Open-source databases: cheap to run
- Proprietary databases: licences are expensive

## Support
- Open-source databases: slow answers
- Proprietary databases: fast answers

${text}
`
const examples = (text: string, options = {}) => {
  const article = read(text, options)
  expect(article.kind).toBe('comparison')
  return article.examples.map(({ name, of, expected }) => `${name} < ${of} (${expected.licence}, ${expected.kind})`)
}

describe('examples are read', () => {
  it.each([
    ['可以选择开源大模型，如 PyTorch。', ['PyTorch < 开源大模型 (open, model)']],
    ['可以选择开源大模型（例如 BERT 和 GPT-4）。', ['BERT < 开源大模型 (open, model)', 'GPT-4 < 开源大模型 (open, model)']],
    ['像 TensorFlow、BERT 这样的开源大模型更合适。', ['TensorFlow < 开源大模型 (open, model)', 'BERT < 开源大模型 (open, model)']],
    ['TensorFlow、BERT等开源大模型更合适。', ['TensorFlow < 开源大模型 (open, model)', 'BERT < 开源大模型 (open, model)']],
    ['闭源软件的代表有 AutoCAD、Tableau 等。', ['AutoCAD < 闭源软件 (closed, null)', 'Tableau < 闭源软件 (closed, null)']],
    ['闭源大模型如 OpenAI 的 GPT-4。', ['GPT-4 < 闭源大模型 (closed, model)']],
    ['复制来的开源大模型如TensorFlowPyTorch可用。', ['TensorFlow < 开源大模型 (open, model)', 'PyTorch < 开源大模型 (open, model)']],
    ['開源大模型，例如 TensorFlow，比較便宜。', ['TensorFlow < 開源大模型 (open, model)']]
  ])('%s', (text, expected) => {
    expect(examples(zh(text))).toEqual(expected)
  })

  it.each([
    [
      'Open-source databases such as MySQL, MariaDB and SQL Server are popular.',
      [
        'MySQL < Open-source databases (open, database)',
        'MariaDB < Open-source databases (open, database)',
        'SQL Server < Open-source databases (open, database)'
      ]
    ],
    ['Proprietary databases (e.g. Snowflake) cost more.', ['Snowflake < Proprietary databases (closed, database)']],
    [
      'Examples of open-source databases include Django and MySQL.',
      ['Django < open-source databases (open, database)', 'MySQL < open-source databases (open, database)']
    ],
    [
      'MySQL, Django and other open-source databases are popular.',
      ['MySQL < open-source databases (open, database)', 'Django < open-source databases (open, database)']
    ]
  ])('%s', (text, expected) => {
    expect(examples(en(text))).toEqual(expected)
  })
})

describe('no examples are', () => {
  it.each([
    ['没有说是哪一类', '训练时可以用一些框架，如 TensorFlow。'],
    ['说的是别的', '开源大模型的训练工具，如 TensorFlow，也都免费。'],
    ['如果', '开源大模型如果配上 TensorFlow 就更好。'],
    ['两类都说到', '开源与闭源大模型，如 GPT-4，都要算力。'],
    ['名称只是定语', '可以选择开源大模型，如 TensorFlow 的官方模型。'],
    ['另一个版本', '可以选择开源大模型，如 GPT-4All。'],
    ['引文', '> “开源大模型，如 TensorFlow，更合适。”\n> —— 某人']
  ])('%s', (_, text) => {
    expect(examples(zh(text))).toEqual([])
  })

  it.each([
    ['a relative clause', 'Open-source databases such as Foodb, which is written in Python, are popular.'],
    ['a verb', 'Open-source databases like to swap, and Python programs do not.'],
    ['what a name describes', 'Open-source databases such as Django apps use are popular.'],
    ['of something else', 'Tools for open-source databases, such as Tableau, are popular.']
  ])('%s', (_, text) => {
    expect(examples(en(text))).toEqual([])
  })

  it('where nothing is compared', () => {
    expect(read('Open-source databases such as SQL Server are popular.').examples).toEqual([])
  })
})

it('the configuration adds systems and corrects those of the table', () => {
  const own = { name: 'Foodb', aliases: ['Food DB'], kinds: ['framework'], licence: 'closed' } as const
  const known = (text: string) => read(en(text), { examples: [own, { name: 'MySQL' }] }).examples.map((example) => example.known)
  expect(known('Open-source databases such as Food DB and MySQL are popular.')).toEqual([
    { kinds: ['framework'], licence: 'closed', source: null, asOf: null },
    { kinds: [], licence: null, source: null, asOf: null }
  ])
})
