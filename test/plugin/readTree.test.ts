/** Reading the tree that other plugins hand on, with and without positions. */
import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkMdx from 'remark-mdx'
import { type Plugin, unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import evenhand from '../../rules/evenhand.ts'

const source = `# 骑车与开车的对比

## 时间

- 骑车：平均 35 分钟
- 开车：堵

## 花费

- 骑车：便宜
- 开车：贵
`

function run(value: string, plugins: readonly Plugin[], change: (tree: Root) => void = () => {}, path = 'a.md') {
  const file = new VFile({ path, value })
  const processor = remark()
  for (const plugin of plugins) processor.use(plugin)
  const tree = processor.parse(file)
  change(tree)
  unified().use(evenhand, { readTree: true }).runSync(tree, file)
  return file
}

const placesOf = (file: VFile) =>
  file.messages.map(({ ruleId, line, column, place }) => [ruleId, line, column, place && 'end' in place ? place.end.column : null])
const withoutPositions = (tree: Root) =>
  visit(tree, (node) => {
    delete node.position
  })

describe('readTree', () => {
  it('says the same as the text does, at the same places', () => {
    const plain = new VFile({ path: 'a.md', value: source })
    remark().use(evenhand).runSync({ type: 'root', children: [] }, plain)
    expect(placesOf(run(source, []))).toEqual(placesOf(plain))
    expect(placesOf(plain)).toEqual([['unsupported-statistic', 5, 6, 14]])
  })

  it('sees what plugins before it have made of the tree', () => {
    const file = run(source, [], (tree) => {
      visit(tree, 'text', (node) => {
        node.value = node.value.replace('平均 35 分钟', '不算慢')
      })
    })
    expect(file.messages).toEqual([])
    expect(file.data.evenhand?.article.statements.map(({ text }) => text)).toContain('不算慢')
  })

  it('places findings at the nearest node with a position, or at the start of the file', () => {
    expect(placesOf(run(source, [], withoutPositions))).toEqual([['unsupported-statistic', 1, 1, 1]])
    const inItems = run(source, [], (tree) =>
      visit(tree, (node) => {
        if (node.type !== 'listItem') delete node.position
      })
    )
    expect(placesOf(inItems)).toEqual([['unsupported-statistic', 5, 1, 14]])
  })

  it('reads trees that never had a text', () => {
    const tree = remark().parse(source)
    withoutPositions(tree)
    const file = new VFile()
    unified().use(evenhand).runSync(tree, file)
    expect(file.messages).toMatchObject([{ ruleId: 'unsupported-statistic', line: 1, column: 1 }])
  })

  it('understands front matter, tables, directives, formulas', () => {
    const value = `---
title: 骑车与开车的对比
---

:::note
| | 骑车 | 开车 |
| --- | --- | --- |
| 时间 | 平均 35 分钟 | 12:30 常堵 |
| 花费 | 便宜 | 贵，$a_b$ |
:::

$$
x^2
$$
`
    const file = run(value, [remarkFrontmatter, remarkGfm, remarkDirective, remarkMath] as Plugin[])
    expect(file.data.evenhand?.article).toMatchObject({ title: '骑车与开车的对比', subjects: [{ name: '骑车' }, { name: '开车' }] })
    expect(file.data.evenhand?.article.statements.map(({ text }) => text)).toEqual(['平均 35 分钟', '12:30 常堵', '便宜', '贵，a_b'])
    expect(placesOf(file).filter(([id]) => id === 'unsupported-statistic')).toEqual([['unsupported-statistic', 8, 8, 16]])
  })

  it('understands MDX, its comments too', () => {
    const jsx = `import { Note } from './note.js'\n\n<Note>\n\n${source}\n</Note>\n\n{1 + 1}\n`
    const file = run(jsx, [remarkMdx] as Plugin[], undefined, 'a.mdx')
    expect(placesOf(file)).toEqual([['unsupported-statistic', 9, 6, 14]])
    const quiet = jsx.replace('<Note>', '{/* evenhand disable unsupported-statistic */}\n\n<Note>')
    expect(run(quiet, [remarkMdx] as Plugin[], undefined, 'a.mdx').messages).toEqual([])
  })

  it('keeps places inside the file for every node that may be odd', () => {
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'paragraph', children: [{ type: 'wikiLink', value: '骑车' } as never, { type: 'text', value: ' 35%' }] },
        { type: 'unknown' } as never
      ]
    }
    const file = new VFile({ value: 'x' })
    unified().use(evenhand, { readTree: true, claims: 'all' }).runSync(tree, file)
    expect(file.messages.every(({ line, column }) => line === 1 && column === 1)).toBe(true)
    expect(file.data.evenhand?.article.kind).toBe('not-comparison')
  })
})
