/** Every format for machines against its own schema or a reader of it, and byte for byte against files that were read. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator'
import { Ajv } from 'ajv'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { type FormatName, formats } from '../../src/formatters/formats.ts'
import { loadFormatter } from '../../src/formatters/loadFormatter.ts'
import { lintLineSchema, lintSchema } from '../../src/report/lintSchema.ts'
import { awkward, awkwardOptions } from './awkward.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const schemaOf = (name: string) => readFileSync(join(fixtures, 'schemas', name), 'utf8')
const show = async (name: FormatName, options = awkwardOptions) => (await loadFormatter(name))(awkward, options)

describe.each(formats)('%s', (name) => {
  it.each(['zh', 'en'] as const)('is as read, in %s', async (locale) => {
    const shown = await show(name, { ...awkwardOptions, locale, hidden: { warnings: 0, infos: 2 } })
    const settled = shown.replaceAll('\u001b', '␛').replace(/("(?:semanticV|v)ersion": ?)"0[^"]+"/g, '$1"…"')
    await expect(settled).toMatchFileSnapshot(join(fixtures, 'formats', `${name}.${locale}.txt`))
  })

  it('gives the same bytes whatever the order of the results, and ends with a line feed', async () => {
    const format = await loadFormatter(name)
    expect(format(awkward.toReversed(), awkwardOptions)).toBe(format(awkward, awkwardOptions))
    expect(format(awkward, awkwardOptions)).toMatch(/[^\n]\n$/)
  })

  it('can say that nothing was found, and that nothing was there', async () => {
    const format = await loadFormatter(name)
    expect(() => format([], {})).not.toThrow()
    expect(() => format(awkward.slice(3, 4))).not.toThrow()
  })
})

describe('sarif', () => {
  const require = createRequire(import.meta.url)
  const file = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))

  it('holds to the schema of SARIF 2.1.0', async () => {
    for (const results of [awkward, [], awkward.slice(3)]) {
      const format = await loadFormatter('sarif')
      validate(JSON.parse(format(results, awkwardOptions)))
      expect(validate.errors).toBeNull()
    }
  })

  it('points where it says', async () => {
    const [run] = (JSON.parse(await show('sarif')) as Log).runs
    const { artifacts = [], results = [], tool } = run!
    for (const { ruleId, ruleIndex, locations, relatedLocations = [] } of results) {
      expect(tool.driver.rules?.[ruleIndex!]?.id).toBe(ruleId)
      for (const { physicalLocation } of [...locations!, ...relatedLocations]) {
        const { index, uri } = physicalLocation!.artifactLocation!
        expect(artifacts[index!]?.location?.uri).toBe(uri)
      }
    }
  })
})

describe('gitlab', () => {
  it('holds to the format as documented, with fingerprints that differ', async () => {
    const issues = JSON.parse(await show('gitlab')) as { fingerprint: string }[]
    const validate = new Ajv().compile(JSON.parse(schemaOf('gitlab-code-quality.schema.json')))
    validate(issues)
    expect(validate.errors).toBeNull()
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
  })
})

describe('rdjson', () => {
  it('holds to the format of reviewdog', async () => {
    const result = new RDFormatValidator({ strictMode: true }).validateObject(JSON.parse(await show('rdjson')))
    expect(result.errors).toEqual([])
    expect(result.valid).toBe(true)
  })
})

describe('json and ndjson', () => {
  it('hold to the published schemas', async () => {
    expect(lintSchema.safeParse(JSON.parse(await show('json'))).error).toBeUndefined()
    const lines = (await show('ndjson')).trimEnd().split('\n')
    expect(lines).toHaveLength(awkward.length)
    for (const line of lines) expect(lintLineSchema.safeParse(JSON.parse(line)).error).toBeUndefined()
  })
})

describe.each([
  ['junit', 'junit-jenkins.xsd'],
  ['checkstyle', 'checkstyle.xsd']
] as const)('%s', (name, schema) => {
  it(`holds to ${schema}`, async () => {
    const format = await loadFormatter(name)
    for (const results of [awkward, []]) {
      const { errors } = await validateXML({
        xml: { fileName: 'out.xml', contents: format(results, awkwardOptions) },
        schema: { fileName: schema, contents: schemaOf(schema) }
      })
      expect(errors).toEqual([])
    }
  })
})
