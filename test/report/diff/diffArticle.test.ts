import { describe, expect, it } from 'vitest'
import { diffOf } from './versions.ts'

const old = `# 划艇与木筏怎么选

## 成本

- 划艇：很贵，一条 3000 元。
- 木筏：自己能扎，很便宜。

## 稳定性

- 划艇：转弯时容易翻。
- 木筏：很稳。
`
const edited = (from: string, to: string) => {
  expect(old).toContain(from)
  return diffOf(old, old.replace(from, to))
}
const cells = ({ cells }: ReturnType<typeof diffOf>) =>
  cells.map(({ dimension, subject, from, to }) => `${dimension}/${subject} ${from} → ${to}`)

describe('what changed in an article', () => {
  it('is nothing when nothing did, or only lines, script, width and spaces', () => {
    for (const now of [old, `\n\n${old}`, old.replaceAll('划艇：很贵', '划艇： 很貴'), old.replace('3000', '３０００')])
      expect(diffOf(old, now)).toMatchObject({ changed: false, coverageChanged: false, cells: [], findings: { fresh: [], resolved: [] } })
  })

  it('is no new statement when words are edited a little', () => {
    const diff = edited('转弯时容易翻', '转弯的时候容易翻')
    expect(diff).toMatchObject({
      coverageChanged: false,
      cells: [],
      claims: { added: [], gone: [] },
      findings: { fresh: [], resolved: [] }
    })
  })

  it('is the cell that a statement fills or leaves, with the statement', () => {
    const diff = edited('- 木筏：很稳。\n', '- 木筏：很稳。\n- 木筏：缺点是太重，难搬。\n')
    expect(cells(diff)).toEqual(['稳定性/木筏 one-sided → balanced'])
    expect(diff.cells[0]).toMatchObject({ gained: [{ polarity: 'con', line: 12 }], lost: [], turned: [] })
    const back = edited('- 木筏：很稳。\n', '')
    expect(cells(back)).toEqual(['稳定性/木筏 one-sided → missing'])
    expect(back.cells[0]).toMatchObject({ gained: [], lost: [{ polarity: 'pro', text: '很稳。', line: 11 }] })
    expect(back.findings.fresh.map(({ ruleId }) => ruleId)).toContain('uncovered-subject')
  })

  it('is a statement that changes sides', () => {
    const boats = (raft: string) =>
      `# Kayak versus raft\n\n## Repair\n\n- Kayak: hard to repair.\n- Raft: ${raft} to repair at home with a bit of rope.\n`
    expect(diffOf(boats('easy'), boats('hard')).cells).toMatchObject([
      {
        subject: 'raft',
        turned: [{ from: 'pro', to: 'con', text: 'hard to repair at home with a bit of rope.', line: 6 }],
        gained: [],
        lost: []
      }
    ])
  })

  it('is another name, where the same is said', () => {
    const diff = edited('## 稳定性', '## 抗浪能力')
    expect(diff.dimensions).toEqual({ added: [], removed: [], renamed: [{ from: '稳定性', to: '抗浪能力' }] })
    expect(diff.cells).toEqual([])
    expect(diffOf(old, old.replaceAll('木筏', '竹排')).subjects).toEqual({
      added: [],
      removed: [],
      renamed: [{ from: '木筏', to: '竹排' }]
    })
  })

  it('is a dimension that comes or goes', () => {
    const more = `${old}\n## 维修\n\n- 划艇：要找师傅。\n- 木筏：自己能修。\n`
    expect(diffOf(old, more)).toMatchObject({ dimensions: { added: ['维修'], removed: [] }, coverageChanged: true })
    const less = diffOf(more, old)
    expect(less.dimensions).toMatchObject({ added: [], removed: ['维修'] })
    expect(cells(less)).toEqual(['维修/划艇 described → null', '维修/木筏 one-sided → null'])
  })

  it('is support that a claim gets or loses, and a figure that changes', () => {
    const sourced = old.replace('3000 元。', '3000 元（[价目表](https://example.com/prices/2024)）。')
    expect(diffOf(old, sourced).claims).toMatchObject({ added: [], supported: [{ line: 5 }], unsupported: [], gone: [] })
    expect(diffOf(sourced, old).claims).toMatchObject({ added: [], supported: [], unsupported: [{ line: 5 }], gone: [] })
    const dearer = edited('3000', '3200')
    expect(dearer.claims).toMatchObject({ added: [{ supported: false, line: 5 }], gone: [{ line: 5 }] })
    expect(dearer.findings).toMatchObject({ fresh: [{ ruleId: 'unsupported-statistic' }], resolved: [{ ruleId: 'unsupported-statistic' }] })
  })

  it('is all of an article that was added or deleted', () => {
    const added = diffOf(null, old)
    expect(added).toMatchObject({
      status: 'added',
      oldFile: null,
      kind: { from: null, to: 'comparison' },
      subjects: { added: ['划艇', '木筏'] }
    })
    expect(added.cells.every(({ from, gained }) => from === null && gained.length > 0)).toBe(true)
    const deleted = diffOf(old, null)
    expect(deleted).toMatchObject({ status: 'deleted', file: 'a.md', kind: { to: null }, subjects: { removed: ['划艇', '木筏'] } })
    expect(deleted.findings.resolved.length).toBeGreaterThan(0)
    expect(diffOf(old, old, ['a.md', 'b.md'])).toMatchObject({ status: 'renamed', file: 'b.md', oldFile: 'a.md', changed: false })
  })
})
