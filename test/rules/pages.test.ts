/**
 * The examples on the rules' pages are run: what is `ok` is silent, what is `not-ok` prints exactly the `text` below it.
 * `npx vitest run test/rules/pages.test.ts -u` writes the outputs; read them before you commit them.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { blocksOf } from '../../src/formatters/rulePage/blocksOf.ts'
import { inLanguage } from '../../src/formatters/rulePage/inLanguage.ts'
import { stylish } from '../../src/formatters/stylish.ts'
import { createLinter } from '../../src/lint/createLinter.ts'
import type { FileResult } from '../../src/lint/types.ts'
import { languageOf } from '../../src/text/languageOf.ts'
import { type Example, readPage } from './readPage.ts'
import { settingsAlone } from './settingsAlone.ts'

const root = join(import.meta.dirname, '../..')
const linter = createLinter({ rules })

function lint(id: string, { source, options }: Example): FileResult {
  // A text of its own kind that a page cannot hold: see the rule.
  if (id === 'unreadable-file' && source.includes('(GBK)')) {
    return linter.unreadable({ file: 'example.md', cause: 'encoding', data: { line: 1, guess: 'GBK' }, language: 'zh' })
  }
  const result = linter.lint({ source, file: 'example.md', config: { rules: settingsAlone(id, options) } })
  return { ...result, findings: result.findings.filter(({ ruleId }) => ruleId === id) }
}

describe.each(rules)('the page of $id', ({ id, everywhere, options }) => {
  const path = join(root, 'rules', id, 'README.md')
  const page = readFileSync(path, 'utf8')
  const examples = readPage(page)

  it.each(examples.filter(({ kind }) => kind === 'ok').map((example) => [example.line, example] as const))(
    'line %i is ok',
    (_, example) => {
      const { findings, faults, kind } = lint(id, example)
      expect(findings).toEqual([])
      expect(faults).toBe(undefined)
      if (!everywhere) expect(kind).toBe('comparison')
    }
  )

  it.each(examples.filter(({ kind }) => kind === 'not-ok').map((example) => [example.line, example] as const))(
    'line %i is not',
    (_, example) => {
      expect(example.output).not.toBe(null)
      const { findings } = lint(id, example)
      expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(new Set([id]))
    }
  )

  it('says in English all that it says in Chinese', () => {
    const prose = inLanguage(blocksOf(page), 'en').filter(({ kind }) => kind === 'prose' || kind === 'list')
    expect(prose.filter(({ text }) => languageOf(text.replace(/`[^`\n]*`/g, '')) === 'zh')).toEqual([])
  })

  it('shows what is printed', async () => {
    let text = page
    for (const example of examples.toReversed()) {
      if (!example.output) continue
      const output = stylish([lint(id, example)], { locale: languageOf(example.source), summary: false })
      text = text.slice(0, example.output.start) + output + text.slice(example.output.end)
    }
    await expect(text).toMatchFileSnapshot(path)
  })

  it('shows every option at work', () => {
    const shown = new Set(examples.flatMap((example) => Object.keys(example.options)))
    // The three options of the evidence rules are one thing; the page of one rule shows them all.
    const shared = ['strengths', 'reach', 'allow']
    const wanted = Object.keys(options).filter((name) => id === 'unsupported-statistic' || !shared.includes(name))
    expect(wanted.filter((name) => !shown.has(name))).toEqual([])
  })
})
