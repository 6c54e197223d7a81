/** The one source of the types of `evenhand diff` and of `schema/diff.schema.json`; loaded by the generator of schemas and by tests only. */
import { z } from 'zod'
import { generatorSchema, line } from '../schemaParts.ts'

const state = z.enum(['balanced', 'one-sided', 'described', 'missing'])
const polarity = z.enum(['pro', 'con', 'neutral'])
const share = z.number().min(0).max(1).nullable()
const oldLine = z.int().min(1).describe('1-based line of the old version.')

const namesSchema = (what: string) =>
  z
    .object({
      added: z.array(z.string()),
      removed: z.array(z.string()),
      renamed: z.array(z.object({ from: z.string(), to: z.string() })).describe('By another name, and of whom much the same is said.')
    })
    .describe(`${what}, by name.`)

const cellSchema = z.object({
  dimension: z.string().nullable().describe('Name in the new version, else in the old; null for statements outside of any dimension.'),
  subject: z.string().describe('Name in the new version, else in the old.'),
  from: state.nullable().describe('State in the old version; null where it had no such cell.'),
  to: state.nullable().describe('State in the new version; null where it has no such cell.'),
  gained: z.array(z.object({ polarity, text: z.string(), line })).describe('Statements that the old version has not.'),
  lost: z.array(z.object({ polarity, text: z.string(), line: oldLine })).describe('Statements that the new version has not.'),
  turned: z
    .array(z.object({ from: polarity, to: polarity, text: z.string(), line }))
    .describe('Statements that speak for the other side now.')
})

const claim = {
  key: z.string().describe('Names the claim by its words and its subject, as in the report.'),
  text: z.string(),
  kinds: z.array(z.string()).describe('The most telling first.'),
  strength: z.enum(['must', 'should', 'note'])
}

const claimsSchema = z.object({
  added: z.array(z.object({ ...claim, supported: z.boolean(), line })).describe('Claims that the old version has not.'),
  supported: z.array(z.object({ ...claim, line })).describe('Claims that had no support and have it now.'),
  unsupported: z.array(z.object({ ...claim, line })).describe('Claims that had support and have it no more.'),
  gone: z.array(z.object({ ...claim, supported: z.boolean(), line: oldLine })).describe('Claims that the new version has not.')
})

const finding = {
  ruleId: z.string(),
  messageId: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  reason: z.string()
}

const articleSchema = z.object({
  file: z.string().describe('As given, with forward slashes; for a deleted file the name it had.'),
  oldFile: z.string().nullable().describe('Name of the old version; null for an added file.'),
  status: z.enum(['added', 'deleted', 'renamed', 'modified']),
  language: z.enum(['zh', 'en']),
  title: z.string().nullable(),
  kind: z.object({
    from: z.enum(['comparison', 'single-subject', 'not-comparison']).nullable(),
    to: z.enum(['comparison', 'single-subject', 'not-comparison']).nullable()
  }),
  changed: z.boolean().describe('Whether anything below differs: an edit of the text alone changes nothing here.'),
  coverageChanged: z.boolean().describe('Whether a subject, a dimension or the state of a cell differs.'),
  subjects: namesSchema('Subjects'),
  dimensions: namesSchema('Dimensions'),
  cells: z
    .array(cellSchema)
    .describe('Cells of the matrix that differ, and statements outside of any dimension; in the order of the new version.'),
  balance: z
    .array(
      z.object({
        figure: z.enum(['overall', 'coverage', 'polarity', 'weight', 'hedging', 'evidence', 'supported']),
        from: share,
        to: share
      })
    )
    .describe('All figures, as in the report; null where there is nothing to compare, or no article.'),
  claims: claimsSchema,
  findings: z.object({
    fresh: z.array(z.object({ ...finding, line })).describe('Findings that the old version has not.'),
    resolved: z.array(z.object({ ...finding, line: oldLine })).describe('Findings that the new version has not.')
  })
})

export const diffSchema = z
  .object({
    schemaVersion: z.literal(1),
    generator: generatorSchema,
    since: z.string().nullable().describe('The revision compared with, as given; null where two files are compared.'),
    articles: z.array(articleSchema).describe('One entry per file of which either version compares something, sorted by name.'),
    passedOver: z.array(z.string()).describe('Files of which neither version is a comparison or has a finding.'),
    unreadable: z.array(z.object({ file: z.string(), reason: z.string() })).describe('Files of which a version could not be read, and why.')
  })
  .meta({
    title: 'evenhand diff',
    description: 'What changed in comparison articles: subjects, dimensions, cells of the matrix, figures of balance, claims and findings.'
  })
