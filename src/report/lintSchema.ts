/** The one source of the types of lint's JSON output and of `schema/lint.schema.json`; see `schema.ts` for who may load it. */
import { z } from 'zod'
import { findingSchema, generatorSchema } from './schemaParts.ts'

const count = z.int().nonnegative()

const understoodSchema = z
  .object({ subjects: count, dimensions: count, statements: count, claims: count, supported: count.describe('Claims that are supported.') })
  .describe('How much was read of the file.')

const fileSchema = z.object({
  file: z.string().describe('As given, with forward slashes.'),
  kind: z.enum(['comparison', 'single-subject', 'not-comparison', 'unreadable']),
  understood: understoodSchema,
  findings: z.array(findingSchema).describe('Sorted by place.')
})

export const lintSchema = z
  .object({
    schemaVersion: z.literal(1),
    generator: generatorSchema,
    files: z.array(fileSchema).describe('One entry per file, sorted by path, also for files without findings.'),
    summary: z.object({ files: count, comparisons: count, errors: count, warnings: count, infos: count })
  })
  .meta({
    title: 'evenhand lint results',
    description:
      'Findings of evenhand per file. Lines and columns are 1-based, offsets 0-based; columns and offsets count UTF-16 code units; ends are exclusive.'
  })
