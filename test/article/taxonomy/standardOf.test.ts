import { describe, expect, it } from 'vitest'
import { nameTable } from '../../../src/article/taxonomy/nameTable.ts'
import { plainName } from '../../../src/article/taxonomy/plainName.ts'
import { standardOf } from '../../../src/article/taxonomy/standardOf.ts'
import { standardDimensions } from '../../../src/lexicon/index.ts'

const NAMES: [string, string | null][] = [
  ['成本', 'cost'],
  ['二、部署成本', 'cost'],
  ['學習曲線', 'learning-curve'],
  ['查询速度对比', 'performance'],
  ['消息延迟', 'performance'],
  ['安全性与合规', 'security'],
  ['官方文档的质量', 'documentation'],
  ['Total cost of ownership', 'cost'],
  ['Development cost', 'cost'],
  ['3. Query Latency', 'performance'],
  ['Limited Flexibility', 'customizability'],
  ['No transparency', 'transparency'],
  ['Security & Compliance', 'security'],
  ['Vendor lock-in', 'portability'],
  ['Best for', 'use-cases'],
  ['Ease of installation', 'ease-of-use'],
  ['Travel time', 'performance'],
  ['使用壽命', 'reliability'],
  ['准点率', 'reliability'],
  ['票價', 'cost'],
  ['Rent', 'cost'],
  ['便携性', 'portability'],
  ['Windows support', 'compatibility'],
  ['清潔維護', 'maintainability'],
  ['閱讀體驗', 'ease-of-use'],
  ['Hooks', 'customizability'],
  // Words that name a dimension only when they stand alone.
  ['Support', 'support'],
  ['Transaction support', null],
  ['支持', 'support'],
  ['事务支持', null],
  // Nothing of the taxonomy, or a sentence.
  ['Wire protocol', null],
  ['语法', null],
  ['文档协作', null],
  ['Document editing', null],
  ['We measured the performance of both systems on one machine', null],
  ['', null]
]

describe('standardOf', () => {
  it.each(NAMES)('maps %j to %j', (name, id) => {
    expect(standardOf(name)).toBe(id)
  })
})

describe('the taxonomy', () => {
  const written = standardDimensions.flatMap(({ id, zh, en }) =>
    [zh, en].flatMap((words) => [words.name, ...words.aliases, ...(words.alone ?? [])].map((name) => ({ name, id })))
  )

  it('gives each name to one dimension', () => {
    const ids = new Map<string, Set<string>>()
    for (const { name, id } of written) ids.set(plainName(name), (ids.get(plainName(name)) ?? new Set()).add(id))
    expect([...ids].filter(([, set]) => set.size > 1).map(([name, set]) => `${name}: ${[...set].join(', ')}`)).toEqual([])
  })

  it('maps every name it lists to its own id', () => {
    expect(written.filter(({ name, id }) => standardOf(name) !== id)).toEqual([])
  })

  it('has unique ids and a name in both languages', () => {
    const ids = standardDimensions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, zh, en } of standardDimensions) {
      expect(zh.name, id).toMatch(/\p{Script=Han}/u)
      expect(en.name, id).toMatch(/^[A-Z]/)
      expect(zh.meaning && en.meaning, id).toBeTruthy()
    }
    expect(nameTable().size).toBeGreaterThan(500)
  })
})
