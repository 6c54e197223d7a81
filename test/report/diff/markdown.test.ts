import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReport } from '../../../src/report/create.ts'
import { createDiff } from '../../../src/report/diff/createDiff.ts'
import { diffMarkdown } from '../../../src/report/diff/markdown.ts'
import { pairUp } from '../../../src/report/diff/pairUp.ts'
import type { Version } from '../../../src/report/diff/types.ts'
import { similarity } from '../../../src/text/similarity.ts'
import { arbitraryArticle } from '../arbitraryArticle.ts'
import { validate } from '../validate.ts'
import { version } from './versions.ts'

const long = (count: number, seed: string) =>
  `# Kayak versus raft\n\n${Array.from({ length: count }, (_, at) => `## Aspect ${seed}${at}\n\n- Kayak: it is good for ${seed} number ${at}, @octocat says in #${at}.\n- Raft: it is bad for ${seed} number ${at}.\n`).join('\n')}`

describe('the Markdown of a diff', () => {
  it('never is longer than GitHub takes, and says what it leaves out', () => {
    const big = createDiff([{ old: version('# Opening hours\n'), now: version(long(160, 'oak')) }])
    const text = diffMarkdown(big)
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text).toMatch(/… and \d+ more/)
    const small = version(long(1, 'oak'))
    const many = Array.from({ length: 500 }, (_, at) => ({
      old: null,
      now: { ...small, article: { ...small.article, file: `docs/${'x'.repeat(60)}/${at}.md` } }
    }))
    const cut = diffMarkdown(createDiff(many))
    expect(cut.length).toBeLessThanOrEqual(65_536)
    expect(cut).toMatch(/… and \d+ more files/)
  })

  it('calls nobody and links no issue', () => {
    const text = diffMarkdown(createDiff([{ old: version(long(2, 'oak')), now: version(long(3, 'oak')) }]))
    expect(text).toContain('octocat')
    expect(text).not.toMatch(/@octocat|[^&/]#\d/)
  })

  it('speaks the language of each article, or the one asked for', () => {
    const pair = {
      old: version('# 甲艇与乙艇的对比\n\n## 成本\n\n- 甲艇：贵。\n'),
      now: version('# 甲艇与乙艇的对比\n\n## 成本\n\n- 甲艇：贵。\n- 乙艇：便宜。\n')
    }
    expect(diffMarkdown(createDiff([pair]))).toMatch(/^## 对比内容的变化\n/)
    expect(diffMarkdown(createDiff([pair], { since: 'main' }), { language: 'en' })).toMatch(
      /^## What changed in the comparison \(compared with `main`\)\n/
    )
  })

  it('says what compares nothing, and what could not be read', () => {
    const plain = version('# Opening hours\n\nFrom nine to five.\n', 'hours.md')
    const diff = createDiff([{ old: plain, now: plain }], {
      unreadable: [{ file: 'b.md', reason: 'Unexpected binary content, expected text' }]
    })
    expect(diff.passedOver).toEqual(['hours.md'])
    expect(diffMarkdown(diff, { language: 'en' })).toBe(
      '## What changed in the comparison\n\nNo change in coverage, claims or findings.\n\n1 file that compares nothing\n\n### Could not be read\n\n- b.md — Unexpected binary content, expected text\n'
    )
  })
})

describe('of any two articles', () => {
  const anyVersion = arbitraryArticle.map((article): Version => ({ article: createReport([{ article }]).articles[0]!, findings: [] }))

  it('the diff is valid, empty for one and the same, and its Markdown short enough', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (old, now) => {
        const diff = createDiff([{ old, now }])
        expect(validate('diff', diff)).toEqual([])
        expect(diffMarkdown(diff).length).toBeLessThanOrEqual(65_536)
        expect(createDiff([{ old, now: structuredClone(old) }]).articles.map(({ changed }) => changed)).toEqual(
          old.article.kind === 'comparison' ? [false] : []
        )
      }),
      { numRuns: 60 }
    )
  })
})

describe('pairUp', () => {
  const likeness = { key: (text: string) => text, text: (text: string) => text, group: () => '', least: 0.6 }

  it('pairs what is the same first, then what is most alike, each once', () => {
    expect(pairUp(['abcdef', 'abcxyz', 'same', 'lost'], ['same', 'abcdeg', 'new'], likeness)).toEqual({
      pairs: [
        ['same', 'same'],
        ['abcdef', 'abcdeg']
      ],
      gone: ['abcxyz', 'lost'],
      fresh: ['new']
    })
  })
})

describe('similarity', () => {
  it('is 1 for the same, 0 for what shares no two characters, and does not mind the order of the two', () => {
    expect([similarity('木筏', '木筏'), similarity('木筏', '划艇'), similarity('', 'a')]).toEqual([1, 0, 0])
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(similarity(a, b)).toBe(similarity(b, a))
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0)
        expect(similarity(a, b)).toBeLessThanOrEqual(1)
      })
    )
  })
})
