/** Publishes the schemas of JSON output: zod is the one source of types and schemas. */
import { z } from 'zod'
import { diffSchema } from '../../src/report/diff/schema.ts'
import { lintLineSchema, lintSchema } from '../../src/report/lintSchema.ts'
import { reportLineSchema, reportSchema } from '../../src/report/schema.ts'

/** Returns path (relative to the repository) → text of every published JSON Schema (draft 2020-12). */
export function generateSchemas(): Map<string, string> {
  const text = (schema: z.ZodType) => `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12', override }), null, 2)}\n`
  return new Map([
    ['schema/diff.schema.json', text(diffSchema)],
    ['schema/lint-line.schema.json', text(lintLineSchema)],
    ['schema/lint.schema.json', text(lintSchema)],
    ['schema/report-line.schema.json', text(reportLineSchema)],
    ['schema/report.schema.json', text(reportSchema)]
  ])
}

/** zod bounds every integer by what JavaScript can count; that is noise in a schema for people. */
function override({ jsonSchema }: { jsonSchema: { maximum?: number } }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}
