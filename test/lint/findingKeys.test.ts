import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { countKeys } from '../../src/lint/countKeys.ts'
import { createLinter } from '../../src/lint/createLinter.ts'
import { splitKnown } from '../../src/lint/splitKnown.ts'
import type { LintConfig } from '../../src/lint/types.ts'
import { SIMPLIFIED, TRADITIONAL } from '../../src/text/traditional.generated.ts'

const linter = createLinter({ rules })
const lint = (source: string, config: LintConfig = {}) => linter.lint({ source, file: 'a.md', config }).findings
const keys = (source: string, config: LintConfig = {}) =>
  lint(source, config)
    .flatMap((finding) => finding.keys)
    .sort()

const article = `# 划艇与木筏怎么选

## 成本

- 划艇：很贵，一条 3000 元。
- 木筏：自己能扎，很便宜。
- 木筏：材料到处都有，也很便宜。

## 稳定性

- 划艇：转弯时容易翻。
- 木筏：很稳。

## 维修

- 划艇：业内普遍认为很好修。
`

describe('keys of findings', () => {
  it('name rule, message, subject, dimension and words', () => {
    expect(keys(article)).toEqual([
      'one-sided-subject/onlyPros|木筏',
      'uncovered-subject/missing|维修|subjects:木筏',
      'unsupported-statistic/unsupported|划艇|成本|一条3000元',
      'vague-source/vague|划艇|维修|业内普遍认为很好修'
    ])
  })

  it('stay when lines move, in the other script, in full width, and whatever the language of the findings', () => {
    const traditional = Array.from(article, (c) => (SIMPLIFIED.includes(c) ? TRADITIONAL[SIMPLIFIED.indexOf(c)]! : c)).join('')
    expect(traditional).toContain('業內普遍認為')
    expect(keys(`\n\n\n${article}`)).toEqual(keys(article))
    expect(keys(traditional)).toEqual(keys(article))
    expect(keys(article.replace('3000', '３０００'))).toEqual(keys(article))
    expect(keys(article, { lang: 'en' })).toEqual(keys(article))
  })

  it('stay when a count changes, and change with the words', () => {
    const more = article.replace('很稳。', '很稳。\n- 木筏：浪大时也安全。')
    expect(keys(more).filter((key) => key.startsWith('one-sided'))).toEqual(['one-sided-subject/onlyPros|木筏'])
    expect(keys(article.replace('3000', '3200'))).toContain('unsupported-statistic/unsupported|划艇|成本|一条3200元')
  })

  it('are one for each member of a list, so that a gap that is filled makes no new finding of the others', () => {
    const few = keys('# Kayak versus raft\n\n## Cost\n\n- Kayak: dear\n- Raft: cheap\n', { profile: 'software-quality' })
    const more = keys('# Kayak versus raft\n\n## Cost\n\n- Kayak: dear\n- Raft: cheap\n\n## Security\n\n- Kayak: sinks\n- Raft: floats\n', {
      profile: 'software-quality'
    })
    const missing = (all: string[]) => all.filter((key) => key.startsWith('missing-dimension'))
    expect(missing(few)).toContain('missing-dimension/required|ids:security')
    expect(missing(more)).toEqual(missing(few).filter((key) => !key.endsWith('ids:security')))
  })

  const folder = join(import.meta.dirname, '../../fixtures/rules')
  // Two cases of each rule, in which it speaks.
  const fixtures = readdirSync(folder).flatMap((id) =>
    readdirSync(join(folder, id))
      .filter((file) => file.endsWith('.md') && readFileSync(join(folder, id, file.replace(/md$/, 'txt')), 'utf8').includes(`  ${id}\n`))
      .slice(0, 2)
      .map((file) => join(id, file))
  )

  it('are made of facts that the findings have, and stay when lines are put before the text', () => {
    let seen = 0
    for (const file of fixtures) {
      const source = readFileSync(join(folder, file), 'utf8')
      if (source.startsWith('---')) continue
      const findings = lint(source)
      for (const { ruleId, messageId, data, keys: own, scope } of findings) {
        const { about } = rules.find((rule) => rule.id === ruleId)!.messages[messageId]! as { about?: readonly string[] }
        for (const name of about ?? []) expect(data, `${ruleId}/${messageId}`).toHaveProperty(name)
        if (about) expect(scope).toBe('article')
        expect(own.length).toBeGreaterThan(0)
        seen++
      }
      expect(keys(`\n\n${source}`), file).toEqual(findings.flatMap((finding) => finding.keys).sort())
    }
    expect(seen).toBeGreaterThan(60)
  })
})

describe('splitKnown', () => {
  const finding = (name: string, ...own: string[]) => ({ name, keys: own })

  it('counts: of three with one key, two of which are known, the last is new', () => {
    const three = [finding('1', 'a'), finding('2', 'a'), finding('3', 'a')]
    const { known, fresh } = splitKnown(three, countKeys(three.slice(1)))
    expect([known.map(({ name }) => name), fresh.map(({ name }) => name)]).toEqual([['1', '2'], ['3']])
  })

  it('knows a finding by all its keys', () => {
    const before = countKeys([finding('before', 'a', 'b', 'c')])
    expect(splitKnown([finding('fewer', 'a', 'c')], before).fresh).toEqual([])
    expect(splitKnown([finding('more', 'a', 'd')], before).known).toEqual([])
  })
})
