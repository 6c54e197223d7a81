/** The one source of the types of lint's JSON output and of `schema/lint.schema.json`; see `schema.ts` for who may load it. */
import { z } from 'zod'
import { failureSchema, findingSchema, generatorSchema } from './schemaParts.ts'

const count = z.int().nonnegative()

const understoodSchema = z
  .object({ subjects: count, dimensions: count, statements: count, claims: count, supported: count.describe('Claims that are supported.') })
  .describe('How much was read of the file.')

const fileSchema = z.object({
  file: z.string().describe('As given, with forward slashes.'),
  kind: z.enum(['comparison', 'single-subject', 'not-comparison', 'unreadable']),
  understood: understoodSchema,
  triaged: z
    .literal(true)
    .optional()
    .describe('No comparison, as told without reading all of it: its claims were not counted. `--all-documents` reads everything.'),
  fixed: count.optional().describe('Findings mended by `--fix` before these; absent where nothing was.'),
  findings: z.array(findingSchema).describe('Sorted by place, those of the text after fixing.'),
  faults: z
    .array(z.object({ ruleId: z.string().nullable().describe('Null where reading failed.'), message: z.string() }))
    .optional()
    .describe('Internal faults met on the way; the findings beside them stand.')
})

const milliseconds = z.number().nonnegative().describe('In milliseconds.')

const statsSchema = z
  .object({
    files: count,
    bytes: count,
    comparisons: count,
    findings: count,
    total: milliseconds,
    steps: z.record(z.string(), milliseconds),
    rules: z.record(z.string(), milliseconds)
  })
  .describe('With --stats: how long the steps and the rules took.')

export const lintSchema = z
  .object({
    schemaVersion: z.literal(1),
    generator: generatorSchema,
    files: z.array(fileSchema).describe('One entry per file, sorted by path, also for files without findings.'),
    summary: z.object({
      files: count,
      comparisons: count,
      errors: count,
      warnings: count,
      infos: count,
      hidden: z
        .object({
          warnings: count,
          infos: count,
          known: count.optional().describe('Known to the baseline.'),
          unchanged: count.optional().describe('Not of the change that `--since` or `--staged` asks for.')
        })
        .optional()
        .describe('Left out by --quiet or the baseline, and counted nowhere else.')
    }),
    stats: statsSchema.optional()
  })
  .meta({
    title: 'evenhand lint results',
    description:
      'Findings of evenhand per file. Lines and columns are 1-based, offsets 0-based; columns and offsets count UTF-16 code units; ends are exclusive.'
  })

/** One line of `--format ndjson`. */
export const lintLineSchema = z.union([fileSchema, failureSchema]).meta({
  title: 'evenhand lint result of one file',
  description:
    'One line of `evenhand lint --format ndjson`: an entry of `files` of the JSON output; with `--input-format ndjson` also what is wrong with a line.'
})
