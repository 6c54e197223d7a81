/** The published schema says what the tool says: sample configurations are right, or wrong, to both. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { configSchema } from '../../src/config/schema.ts'
import { standardDimensions } from '../../src/lexicon/index.ts'
import { profiles } from '../../src/profiles/profiles.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/config.schema.json'), 'utf8'))
const isValid = new Ajv2020.default({ strict: false }).compile(schema)
const context = { rules, profiles: profiles.map(({ id }) => id), dimensions: standardDimensions.map(({ id }) => id) }

const right: readonly object[] = [
  {},
  { $schema: './node_modules/evenhand/schema/config.schema.json', extends: 'strict' },
  { extends: ['evenhand/recommended', './base.yml', '@acme/evenhand-config'], ignores: ['drafts/'] },
  { rules: { 'vague-source': 'off', 'missing-dimension': ['warning', { ignore: ['cost'] }] }, failOn: 'never', lang: 'zh' },
  { overrides: [{ files: 'docs/**' }, { files: ['*.md', '!a.md'], rules: { 'vague-source': ['error'] }, profile: 'none', claims: 'all' }] },
  { profiles: { ours: { extends: 'open-vs-closed', required: ['cost', 'Taste'] } }, dimensions: ['Taste'], profile: 'ours' },
  { subjects: ['A', { name: 'B', aliases: ['b'] }], examples: [{ name: 'C', kinds: ['model'], licence: 'closed' }] }
]
const wrong: readonly object[] = [
  { extend: 'strict' },
  { extends: 1 },
  { extends: [''] },
  { rules: { 'no-such-rule': 'off' } },
  { rules: { 'vague-source': 'loud' } },
  { rules: { 'missing-dimension': ['warning', { ignores: [] }] } },
  { overrides: [{ lang: 'zh' }] },
  { overrides: [{ files: [] }] },
  { overrides: [{ files: 'a', ignores: ['b'] }] },
  { ignores: 'drafts/' },
  { failOn: 'warn' }
]

describe('schema/config.schema.json', () => {
  for (const config of right) {
    it(`takes ${JSON.stringify(config)}`, () => {
      expect([isValid(config), configSchema(context).safeParse(config).success]).toEqual([true, true])
    })
  }
  for (const config of wrong) {
    it(`refuses ${JSON.stringify(config)}`, () => {
      expect([isValid(config), configSchema(context).safeParse(config).success]).toEqual([false, false])
    })
  }
})
