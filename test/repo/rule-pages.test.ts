import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { generateRulePages } from '../../bin/dev/generate-rule-pages.ts'
import template from '../../rules/_template/index.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'evenhand-pages-'))
  mkdirSync(join(root, 'rules/template'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const path = 'rules/template/README.md'
const generate = () => generateRulePages(root, [template]).get(path)

it('fills a page in, marked or not, and changes nothing the second time', () => {
  writeFileSync(join(root, path), '# template\n\n## Why\n\nBecause.\n\n## Options\n\n## Known limits\n')
  const page = generate() ?? ''
  expect(page).toContain('| balance | warning | comparisons |')
  expect(page).toMatch(/^## Options\n\n<!-- generated options -->\n\n.*\n.*\n\| `minimum` \| `1` \| How many/m)
  expect(page).toMatch(/## Why\n\nBecause\.\n[\s\S]*## Known limits\n$/)
  writeFileSync(join(root, path), page)
  expect(generate()).toBe(page)
})

it('renews what stands between the markers', () => {
  writeFileSync(join(root, path), '# template\n\n<!-- generated header -->\nold\n<!-- generated end -->\n\nown words\n')
  expect(generate()).not.toContain('old')
  expect(generate()).toMatch(/<!-- generated end -->\n\nown words\n$/)
})

it('leaves a page that is not written yet to its author', () => {
  expect(generateRulePages(root, [template]).size).toBe(0)
})
