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

  it('lists links, footnotes and numbered sources', () => {
    expect(readSources(outlineOf(text)).map(({ kind, target }) => `${kind} ${target}`)).toEqual([
      'link https://example.org/m',
      'link https://example.org/1',
      'link https://example.org/2',
      'footnote a',
      'numbered 1',
      'numbered 2'
    ])
  })
})
