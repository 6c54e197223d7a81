/**
 * Every case of `fixtures/rules`, linted with its rule alone; also those where the rule is silent.
 * `npx vitest run test/rules/fixtures.test.ts -u` writes what is printed; read it before you commit it.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { readSource } from '../../src/cli/input/readSource.ts'
import { stylish } from '../../src/formatters/stylish.ts'
import { createLinter } from '../../src/lint/createLinter.ts'
import { prepare } from '../../src/markdown/prepare.ts'
import { type RuleFixture, ruleFixtures } from './ruleFixtures.ts'
import { settingsAlone } from './settingsAlone.ts'

const linter = createLinter({ rules })
const fixtures = ruleFixtures()

async function lint({ path, file, name, rule, options }: RuleFixture) {
  const source = await readSource(path)
  const language = name.startsWith('zh') ? ('zh' as const) : ('en' as const)
  const config = { rules: settingsAlone(rule, options) }
  const result =
    'text' in source ? linter.lint({ source: source.text, file, config }) : linter.unreadable({ ...source, file, language, config })
  return { ...result, findings: result.findings.filter(({ ruleId }) => ruleId === rule) }
}

beforeAll(() => prepare({ mdx: true }))

describe.each(rules)('$id', ({ id }) => {
  it.each(fixtures.filter(({ rule }) => rule === id).map((fixture) => [fixture.name, fixture] as const))('%s', async (name, fixture) => {
    const result = await lint(fixture)
    const output = stylish([result], { locale: name.startsWith('zh') ? 'zh' : 'en', all: name !== 'zh-folded', summary: false })
    // The kind stands below, so that silence about a comparison and about anything else can be told apart.
    await expect(`${output}${output === '' ? '' : '\n'}[${result.kind}]\n`).toMatchFileSnapshot(fixture.expected)
  })

  it('has no expected output without its case', () => {
    const files = readdirSync(join(import.meta.dirname, '../../fixtures/rules', id))
    const names = fixtures.filter(({ rule }) => rule === id).map(({ name }) => name)
    expect(files.filter((file) => !names.includes(file.replace(/\.[^.]+$/, '')))).toEqual([])
  })
})
