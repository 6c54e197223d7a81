import { describe, expect, it } from 'vitest'
import { readReferences } from '../../../src/article/evidence/readReferences.ts'
import { readSources } from '../../../src/article/evidence/readSources.ts'
import { claimsOf, outlineOf } from '../claims/claimsOf.ts'

const evidenceOf = (text: string, subjects: readonly string[] = ['甲库', 'Alpha']) =>
  claimsOf(text, { subjects })
    .filter(({ strength }) => strength === 'must')
    .map(({ supported, evidence }) => [supported, ...evidence.map(({ kind, reach }) => `${kind} ${reach}`)])

describe('support', () => {
  it.each([
    ['甲库快 30%。', [false]],
    ['甲库打开一页要 3 秒（用 Lighthouse 测 10 次取中位数）。', [true, 'measurement sentence']],
    ['Alpha wrote 900 rows/s in our load test (loadgun, 10 runs).', [true, 'measurement sentence']],
    ['Alpha wrote 900 rows/s in our load test.', [false, 'measurement nearby']],
    ['甲库[快 30%](https://example.org/bench)。', [true, 'link sentence']],
    ['甲库快 30%（https://example.org/bench）。', [true, 'link sentence']],
    ['甲库快 30%。[测试记录](https://example.org/bench)', [true, 'link attached']],
    ['甲库快 30%。来源：[测试记录](https://example.org/bench)', [true, 'link attached']],
    ['甲库快 30%。[另一篇文章](https://example.org/x)讲的是界面。', [false, 'link nearby']],
    ['Alpha is 30% faster. [Bench](https://example.org/bench)', [true, 'link attached']],
    ['Alpha is 30% faster. The [manual](https://example.org/x) is long.', [false, 'link nearby']],
    ['[甲库](https://www.other.example/)快 30%。', [true, 'link sentence']],
    ['[Alpha](https://www.alpha.example/) is 30% faster.', [false, 'link nearby']],
    ['[Alpha](https://github.com/acme/alpha) is 30% faster.', [false, 'link nearby']],
    ['甲库快 30%[^1]。\n\n[^1]: 测试记录。', [true, 'footnote sentence']],
    ['甲库快 30%。[^1]\n\n[^1]: 测试记录。', [true, 'footnote sentence']],
    ['Alpha is 30% faster.[^b]\n\n[^b]: Bench notes.', [true, 'footnote sentence']],
    ['甲库快 30% [1]。\n\n## 参考文献\n\n- [1]: https://example.org/bench', [true, 'footnote sentence']],
    ['甲庫快 30%［2］。\n\n［2］《測試紀錄》', [true, 'footnote sentence']],
    ['甲库快 30% [3]。', [false]],
    ['根据《2023 年存储调查报告》，甲库快 30%。', [true, 'named-source sentence']],
    ['According to the Acme Storage Survey 2023, Alpha is 30% faster.', [true, 'named-source sentence']],
    ['The Road Safety Agency in its report of 2022 puts Alpha at 30%.', [true, 'named-source sentence']],
    ['甲庫修正後快 30%（#2481）。', [true, 'named-source sentence']],
    ['Alpha is 30% faster (#2481).', [true, 'named-source sentence']],
    ['Alpha (#1) is 30% faster.', [false]],
    ['报告显示，甲库快 30%。', [false]],
    ['我们实测甲库快 30%。', [false, 'measurement nearby']],
    ['甲库快 30%：\n\n```\nbench\n```', [false, 'code nearby']]
  ])('%s', (text, expected) => {
    expect(evidenceOf(text)).toEqual([expected])
  })

  it('gives a footnote after a full stop to the sentence before it only', () => {
    const text = '甲库快 30%。[^1] 甲库占用 12 MB。\n\n[^1]: 测试记录。'
    expect(evidenceOf(text)).toEqual([[true, 'footnote sentence'], [false]])
  })

  it('lets a source in the lead-in support the list or table it introduces', () => {
    expect(evidenceOf('根据[这份测试](https://example.org/bench)：\n\n- 甲库：340 ms\n- 甲库：12 MB')).toEqual([
      [true, 'link attached'],
      [true, 'link attached']
    ])
    expect(evidenceOf('先看[首页](https://example.org/)：\n\n- 甲库：340 ms')).toEqual([[false]])
    expect(evidenceOf('According to [this run](https://example.org/r):\n\n| | Alpha |\n|---|---|\n| Start | 340 ms |')).toEqual([
      [true, 'link attached']
    ])
  })

  it('lets a source line right after a block support it, and one further down not', () => {
    const source = '数据来源：[测试记录](https://example.org/bench)'
    expect(evidenceOf(`- 甲库：340 ms\n\n${source}`)).toEqual([[true, 'link attached']])
    expect(evidenceOf(`甲库快 30%。\n\n---\n\n${source}`)).toEqual([[false]])
  })

  it('gives nothing to claims from a list of links at the end', () => {
    expect(evidenceOf('甲库快 30%。\n\n## 参考资料\n\n- [测试](https://example.org/bench)')).toEqual([[false]])
  })
})

const table = '| | 甲库 | 乙库 |\n|---|---|---|\n| 启动 | 340 ms | 120 ms |'
const link = '[记录](https://example.org/log)'

describe('what supports from outside of the sentence', () => {
  const yes = (kind: string, reach = 'attached') => [true, `${kind} ${reach}`]
  it.each([
    ['a caption', `表 1 启动时间（数据来源：${link}）\n\n${table}`, [yes('link'), yes('link')]],
    ['a source line', `${table}\n\n数据来源：某大学 2023 年《存储压测报告》`, [yes('named-source'), yes('named-source')]],
    ['a source line in English', `${table}\n\n*Source: Acme Storage Survey 2023*`, [yes('named-source'), yes('named-source')]],
    ['a caption and a source line', `${table}\n\nTable 1: Starts. Source: ${link}`, [yes('link'), yes('link')]],
    ['a caption that points', `表 1 启动时间，取自${link}\n\n${table}`, [yes('link'), yes('link')]],
    ['a caption that points in English', `${table}\n\nTable 1: Starts as of May 2024, from ${link}.`, [yes('link'), yes('link')]],
    ['a caption that tells from what', `Table 1: Starts from ${link}\n\n${table}`, [[false], [false]]],
    ['a link in a caption is to anything', `表 1 ${link}的启动时间\n\n${table}`, [[false], [false]]],
    [
      'a column of sources',
      '| | 甲库 | Source |\n|---|---|---|\n| 启动 | 340 ms | https://example.org/log |\n| 占用 | 12 MB | |',
      [yes('link'), [false]]
    ],
    ['a footnote of the row', '| | 甲库 |\n|---|---|\n| 启动[^1] | 340 ms |\n\n[^1]: 记录', [yes('footnote')]],
    ['a footnote of the column', '| | 甲库[^1] |\n|---|---|\n| 启动 | 340 ms |\n\n[^1]: 记录', [yes('footnote')]],
    [
      'a sentence that points to a table',
      `表 1\n\n${table}\n\n来源：${link}\n\n如表 1 所示，甲库快 30%。`,
      [yes('link'), yes('link'), yes('table', 'sentence')]
    ],
    ['the table below', `下表中甲库快 30%。\n\n${table}\n\n来源：${link}`, [yes('table', 'sentence'), yes('link'), yes('link')]],
    ['a table without a source', `下表中甲库快 30%。\n\n${table}`, [[false, 'table nearby'], [false], [false]]],
    ['a picture', `![](a.png)\n\n图 2 启动时间，来源：${link}\n\n由图 2 可见，甲库快 30%。`, [yes('figure', 'sentence')]],
    [
      'the chart below',
      `The chart below: Alpha is 30% faster.\n\n![](a.png)\n*Source: ${link}*`,
      [[true, 'figure sentence', 'link attached']]
    ],
    ['a picture without a source', '由图 2 可见，甲库快 30%。\n\n![](a.png)\n\n图 2 启动时间', [[false, 'figure nearby']]],
    ['the last item of a list', `- 甲库快 30%\n- 甲库占 12 MB\n- 来源：${link}`, [yes('link'), yes('link')]],
    ['an item beneath', `- 甲库快 30%\n  - 来源：${link}\n- 甲库占 12 MB`, [yes('link'), [false]]],
    ['an address beneath', '- Alpha is 30% faster\n  - https://example.org/log', [yes('link')]],
    ['the item above', `- According to ${link}:\n  - Alpha is 30% faster`, [yes('link')]],
    ['a label that links', `- ${link}\n  - Alpha is 30% faster`, [[false]]],
    ['the end of a paragraph', `甲库快 30%。甲库占 12 MB。（来源：${link}）`, [yes('link'), yes('link')]],
    ['the end of an item', `- 甲库快 30%。甲库占 12 MB。见${link}。`, [yes('link'), yes('link')]],
    ['a pointer after a sentence', `甲库快 30%。甲库占 12 MB。见${link}。`, [[false, 'link nearby'], yes('link')]],
    ['a report goes on', `某协会 2023 年发布年报${link}。报告显示，甲库快 30%。`, [yes('link')]],
    ['no report goes on', `某协会有网站${link}。它显示，甲库快 30%。`, [[false, 'link nearby']]],
    [
      'a sentence for a section',
      `# 甲\n\n## 快慢\n\n本节数据均来自${link}。\n\n甲库快 30%。\n\n## 大小\n\n甲库占 12 MB。`,
      [yes('link'), [false]]
    ],
    ['a sentence for an article', `# A\n\nAll figures in this article are from ${link}.\n\n## B\n\nAlpha is 30% faster.`, [yes('link')]],
    ['a script', '用下面的脚本测得甲库快 30%：\n\n```sh\nrun\n```', [[true, 'code attached', 'measurement nearby']]],
    ['a method', '用 wrk 在 4 核机器上压测 3 次，甲库快 30%。', [yes('measurement', 'sentence')]],
    [
      'a method elsewhere in the item',
      '- 我们实测甲库快 30%。wrk 压测，重复 10 次。',
      [yes('measurement'), yes('measurement', 'sentence')]
    ],
    ['a note number', '甲库快 30%¹。\n\n¹ 测试记录', [yes('footnote', 'sentence')]],
    ['an empty footnote', '甲库快 30%[^1]。\n\n[^1]:', [[false]]],
    ['an undefined number', '甲库快 30%<sup>1</sup>。', [[false]]],
    ['a mail address', '甲库快 30%，问 <a@example.org>。', [[false]]]
  ])('%s', (_, text, expected) => {
    expect(evidenceOf(text as string)).toEqual(expected)
  })

  it('shows one source of the section where there is none nearer', () => {
    const text = `## 甲库\n\n另见${link}和[手册](https://example.org/manual)。\n\n甲库快 30%。\n\n## 别的\n\n甲库占 12 MB。`
    expect(evidenceOf(text)).toEqual([[false, 'link section'], [false]])
  })

  it('tells the pages of a vendor and homepages', () => {
    const text = 'Alpha is 30% faster, say [the docs](https://docs.alpha.example/fast) of [Alpha](https://alpha.example).'
    const [claim] = claimsOf(text, { subjects: ['Alpha', 'Beta'] })
    expect(claim!.evidence).toMatchObject([
      { reach: 'sentence', vendor: 's1' },
      { reach: 'nearby', vendor: 's1', homepage: true }
    ])
  })
})

describe('sources and references', () => {
  const text = [
    '甲库快 30% [1]，见[手册](https://example.org/m)[^a]和[^b]，另有 [7]。代码 `x[0]` 不算。',
    '',
    '[^a]: 测试记录。',
    '',
    '## 参考文献',
    '',
    '1. 第一篇，https://example.org/1',
    '2. [第二篇](https://example.org/2)'
  ].join('\n')

  it('lists the references of running text and whether they are defined', () => {
    expect(readReferences(outlineOf(text)).map(({ label, resolved }) => `${label} ${resolved}`)).toEqual([
      '1 true',
      'a true',
      'b false',
      '7 false'
    ])
  })

  const sourcesOf = (given: string) => {
    const outline = outlineOf(given)
    return readSources(outline, readReferences(outline)).map(({ kind, target, cited }) => `${kind} ${target}${cited ? '' : ' uncited'}`)
  }

  it('lists links, footnotes and numbered sources, and what nothing refers to', () => {
    expect(sourcesOf(text)).toEqual([
      'link https://example.org/m',
      'link https://example.org/1',
      'link https://example.org/2 uncited',
      'footnote a',
      'numbered 1',
      'numbered 2 uncited'
    ])
  })
})
