/** What is wrong with the output of a format, by its own schema or a reader of it; nothing for formats that people read. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator'
import { Ajv } from 'ajv'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Log } from 'sarif'
import { validateXML } from 'xmllint-wasm'
import type { FormatName } from '../../src/formatters/formats.ts'
import { lintLineSchema, lintSchema } from '../../src/report/lintSchema.ts'

const schemaOf = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/schemas', name), 'utf8')
const require = createRequire(import.meta.url)
const draft04 = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(draft04)
const sarif = draft04.compile(JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')))
const gitlab = new Ajv().compile(JSON.parse(schemaOf('gitlab-code-quality.schema.json')))

export async function faultsOf(format: FormatName, text: string): Promise<readonly unknown[]> {
  switch (format) {
    case 'sarif': {
      const log = JSON.parse(text) as Log
      return sarif(log) ? danglingOf(log) : (sarif.errors ?? [])
    }
    case 'gitlab': {
      const issues = JSON.parse(text) as { fingerprint: string }[]
      const doubled = issues.length - new Set(issues.map(({ fingerprint }) => fingerprint)).size
      return gitlab(issues) ? Array<string>(doubled).fill('fingerprint twice') : (gitlab.errors ?? [])
    }
    case 'rdjson':
      return new RDFormatValidator({ strictMode: true }).validateObject(JSON.parse(text)).errors
    case 'json':
      return lintSchema.safeParse(JSON.parse(text)).error?.issues ?? []
    case 'ndjson':
      return text.split('\n').flatMap((line) => (line === '' ? [] : (lintLineSchema.safeParse(JSON.parse(line)).error?.issues ?? [])))
    case 'junit':
    case 'checkstyle': {
      const schema = format === 'junit' ? 'junit-jenkins.xsd' : 'checkstyle.xsd'
      const xml = { fileName: 'out.xml', contents: text }
      return (await validateXML({ xml, schema: { fileName: schema, contents: schemaOf(schema) } })).errors
    }
    case 'github': {
      const known = /^::(?:error|warning|notice)(?: (?:file|line|endLine|col|endColumn|title)=[^,:\n\r]*(?:,[a-zA-Z]+=[^,:\n\r]*)*)?::.*$/
      const commands = text.split('\n').filter((line) => line.startsWith('::') && !/^::(?:group::.*|endgroup::)$/.test(line))
      return commands.filter((line) => !known.test(line) || /%(?!25|0A|0D|3A|2C)/.test(line))
    }
    case 'stylish':
    case 'compact':
      return []
  }
}

/** Indexes and links of a log that lead nowhere. */
function danglingOf({ runs: [run] }: Log): string[] {
  const { artifacts = [], results = [], tool } = run!
  return results.flatMap(({ ruleId, ruleIndex, locations = [], relatedLocations = [], message }) => {
    const wrong: string[] = tool.driver.rules?.[ruleIndex!]?.id === ruleId ? [] : [`rule ${ruleId}`]
    for (const { physicalLocation } of [...locations, ...relatedLocations]) {
      const { index, uri } = physicalLocation!.artifactLocation!
      if (artifacts[index!]?.location?.uri !== uri) wrong.push(`artifact ${uri}`)
    }
    const links = [...(message.text ?? '').matchAll(/(?<!\\)\[[^[\]]*\]\((\d+)\)/g)].map((match) => Number(match[1]))
    return [...wrong, ...links.filter((id) => !relatedLocations.some((one) => one.id === id)).map((id) => `link ${id}`)]
  })
}
