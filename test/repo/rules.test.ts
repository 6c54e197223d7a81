/** Every rule is whole: listed, documented, and shown at work in both languages, where it speaks and where it is silent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleIds } from '../../bin/dev/generate-rule-index.ts'
import { rules } from '../../rules/index.ts'

const root = join(import.meta.dirname, '../..')
const folders = readdirSync(join(root, 'rules'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map((entry) => entry.name)
const fixtures = existsSync(join(root, 'fixtures/rules')) ? readdirSync(join(root, 'fixtures/rules')) : []
const text = (...path: string[]) => (existsSync(join(root, ...path)) ? readFileSync(join(root, ...path), 'utf8') : '')

it('rules, their folders and their fixtures are the same set', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds(root))
  expect(folders.toSorted()).toEqual(ruleIds(root))
  expect(fixtures.toSorted()).toEqual(ruleIds(root))
})

describe.each(rules)('$id', ({ id, description, messages, options }) => {
  const cases = fixtures.includes(id) ? readdirSync(join(root, 'fixtures/rules', id)).filter((file) => !file.endsWith('.txt')) : []

  it('is described in both languages, without a final stop', () => {
    expect(description.zh).toMatch(/\p{Script=Han}.*[^。.]$/u)
    expect(description.en).toMatch(/^[A-Z`].*[^.]$/)
    expect(Object.keys(messages).filter((message) => !/^[a-z]+([A-Z][a-z]*|-[a-z]+)*$/.test(message))).toEqual([])
    expect(Object.entries(options).filter(([, option]) => !(option as { description: string }).description)).toEqual([])
  })

  it('has a page with all the headings', () => {
    const page = text('rules', id, 'README.md')
    const headings = page.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').match(/^#{1,2} .*/gm)
    expect(headings).toEqual([`# ${id}`, '## What it checks', '## Why', '## Examples', '## Options', '## Known limits'])
    for (const kind of ['ok', 'not-ok']) expect(page).toMatch(new RegExp(`^\`{4}markdown ${kind}( \\{|$)`, 'm'))
  })

  it.each(['zh', 'en'])('has cases in %s where it speaks and where it is silent', (language) => {
    const speaks = cases
      .filter((file) => file.startsWith(`${language}-`))
      .map((file) => text('fixtures/rules', id, file.replace(/\.[^.]+$/, '.txt')).includes(id))
    expect(speaks).toContain(true)
    expect(speaks).toContain(false)
  })
})
