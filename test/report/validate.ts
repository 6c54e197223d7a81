/** Validates JSON output against the published schemas, as a consumer would: with ajv, draft 2020-12, strict. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
const compile = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, `../../schema/${name}.schema.json`), 'utf8')) as object)
const validators = { diff: compile('diff'), report: compile('report'), 'report-line': compile('report-line'), lint: compile('lint') }

/** Returns what the schema objects to; an empty list for valid output. */
export function validate(name: keyof typeof validators, value: unknown): string[] {
  const check = validators[name]
  check(JSON.parse(JSON.stringify(value)))
  return (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}
