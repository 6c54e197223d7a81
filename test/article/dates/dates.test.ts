import { describe, expect, it } from 'vitest'
import { read } from '../../../src/article/read.ts'
import { claimsOf } from '../claims/claimsOf.ts'

const dated = (source: string, file = 'a.md') => read(source, { file }).dated?.by ?? null
const body = '# A vs B\n\n- A: fast\n- B: slow\n'

describe('the date of an article', () => {
  it.each([
    [body, null],
    [`---\ndate: 2024-05-01\n---\n${body}`, 'front-matter'],
    [`---\nlast-updated: May 2024\n---\n${body}`, 'front-matter'],
    [`---\ntitle: A vs B in 2024\n---\n${body}`, 'front-matter'],
    [`---\nweight: 2024\n---\n${body}`, null],
    ['# 2024 年 A 与 B 的对比\n\n- A：快\n- B：慢\n', 'title'],
    [`${body}\nUpdated on May 3, 2024\n`, 'dateline'],
    [`${body}\n2024-05-03\n`, 'dateline'],
    [`${body}\n更新日期：2024 年 5 月\n`, 'dateline'],
    [`${body}\nAs of May 2024, both are free.\n`, 'as-of'],
    [`${body}\n截至 2024 年 5 月，两者都免费。\n`, 'as-of'],
    [`${body}\nA was released in May 2019, and B followed in 2021 after some trouble.\n`, null],
    [`${body}\nA 在 2019 年发布。\n`, null]
  ])('%j', (source, by) => {
    expect(dated(source)).toBe(by)
  })

  it('may stand in the name of the file', () => {
    expect(dated(body, '_posts/2024-05-01-a-vs-b.md')).toBe('file-name')
    expect(dated(body, 'blog/2024/05/a-vs-b.md')).toBe('file-name')
    expect(dated(body, 'adr/0012-a-vs-b.md')).toBe(null)
  })
})

describe('claims that grow old', () => {
  const ages = (text: string) => claimsOf(text, { subjects: ['甲库', 'Alpha'] }).map((claim) => claim.ages?.text ?? null)
  it.each([
    ['目前甲库快 30%。', ['目前甲库快 30%']],
    ['目前，甲库快 30%。', ['目前，甲库快 30%']],
    ['甲庫目前快 30%。', ['甲庫目前快 30%']],
    ['Currently, Alpha is 30% faster.', ['Currently, Alpha is 30% faster']],
    ['The latest version of Alpha is 30% faster.', ['The latest version of Alpha is 30% faster']],
    ['甲库的市场份额为 30%。', ['甲库的市场份额为 30%']],
    ['Alpha has 12k stars, 30% more than others.', ['Alpha has 12k stars']],
    ['| | Alpha |\n|---|---|\n| Market share | 30% |', ['30%']],
    ['2023 年甲库的市场份额为 30%。', [null]],
    ['## 2023 年\n\n目前甲库快 30%。', [null]],
    ['| 2023 | Alpha |\n|---|---|\n| Market share | 30% |', ['30%']],
    ['| | Alpha 2023 |\n|---|---|\n| Market share | 30% |', [null]],
    ['甲库的市场份额为 30%[^1]。\n\n[^1]: 某局 2023 年年报', [null]],
    ['甲库的市场份额为 30%（https://example.org/2023/a）。', [null]],
    ['当前节点的温度比别处高 30%。', [null]],
    ['Alpha stops the currently running job 30% faster.', [null]],
    ['Pricing aside, Alpha is 30% faster.', [null]]
  ])('%j', (text, expected) => {
    expect(ages(text)).toEqual(expected)
  })
})
