/** The pages of all rules, as `evenhand explain` shows them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { blocksOf } from '../../src/formatters/rulePage/blocksOf.ts'
import { inLanguage } from '../../src/formatters/rulePage/inLanguage.ts'
import { rulePage } from '../../src/formatters/rulePage/rulePage.ts'

const pageOf = (id: string) => readFileSync(join(import.meta.dirname, '../../rules', id, 'README.md'), 'utf8')
const outsideExamples = (text: string) => text.replace(/^ {4}.*$/gm, '')

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const shown = (language: 'zh' | 'en') => rulePage(rule, pageOf(id), { language, color: false, severity: rule.severity })

  it('shows neither markers nor links nor hard wraps', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(outsideExamples(shown(language))).not.toMatch(/<!-- generated|\]\(|^#|\*\*|^ {2}`{3}/m)
      expect(shown(language)).not.toMatch(/[ \t]$|\n{4}/m)
    }
  })

  it('keeps examples of a rule in every language it is asked in', () => {
    for (const language of ['zh', 'en'] as const) {
      const fences = inLanguage(blocksOf(pageOf(id)), language).filter((block) => block.kind === 'fence')
      expect(fences.some((block) => block.info.startsWith('markdown not-ok'))).toBe(true)
      // Output follows the example that it is of.
      fences.forEach((block, index) => {
        if (block.info === 'text') expect(fences[index - 1]?.info).toMatch(/^markdown not-ok/)
      })
    }
  })
})

describe('inLanguage', () => {
  const texts = (page: string, language: 'zh' | 'en') => inLanguage(blocksOf(page), language).map((block) => block.text)

  it('takes one half of a paragraph that says it twice', () => {
    const page = '`some`：两条就算。Two are enough.\n'
    expect(texts(page, 'zh')).toEqual(['`some`：两条就算。'])
    expect(texts(page, 'en')).toEqual(['`some`: Two are enough.'])
  })

  it('keeps what is there in one language only', () => {
    expect(texts('## Why\n\n只有中文。\n', 'en')).toEqual(['Why', '只有中文。'])
    expect(texts('## Why\n\n先说中文。\n\nThen English.\n', 'en')).toEqual(['Why', 'Then English.'])
  })
})

it('shows tables as columns', () => {
  const page = '# x\n\n## Why\n\n| a | 说明 |\n|---|---|\n| `long \\| one` | 字 |\n'
  expect(rulePage(rules[0]!, page, { language: 'en', color: false, severity: 'info' })).toContain(
    '  a              说明\n  `long | one`  字\n'.replace('a              ', 'a             ')
  )
})
