import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRule } from '../../bin/dev/create-rule.mjs'
import { generateRuleIndex } from '../../bin/dev/generate-rule-index.ts'

let copy: string
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'evenhand-new-rule-'))
  cpSync(join(import.meta.dirname, '../../rules/_template'), join(copy, 'rules/_template'), { recursive: true })
})
afterEach(() => rmSync(copy, { recursive: true }))

describe('createRule', () => {
  it('makes a rule with a page and four cases, which the index finds', () => {
    expect(createRule(copy, 'vague-thing')).toEqual(['rules/vague-thing', 'fixtures/rules/vague-thing'])
    expect(readdirSync(join(copy, 'rules/vague-thing')).sort()).toEqual(['README.md', 'index.ts'])
    expect(readdirSync(join(copy, 'fixtures/rules/vague-thing')).sort()).toEqual(['en-not-ok.md', 'en-ok.md', 'zh-not-ok.md', 'zh-ok.md'])
    expect(readFileSync(join(copy, 'rules/vague-thing/index.ts'), 'utf8')).toContain("id: 'vague-thing'")
    expect(readFileSync(join(copy, 'rules/vague-thing/README.md'), 'utf8')).toMatch(/^# vague-thing\n/)
    expect(generateRuleIndex(copy).get('rules/index.ts')).toContain("import vagueThing from './vague-thing/index.ts'")
  })

  it('refuses ids that are taken or not in kebab case', () => {
    createRule(copy, 'vague-thing')
    expect(() => createRule(copy, 'vague-thing')).toThrow('rules/vague-thing exists already')
    for (const id of ['', 'Vague', 'vague_thing', '../x', 'no--gap']) expect(() => createRule(copy, id)).toThrow('kebab case')
  })
})
