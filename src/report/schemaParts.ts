/** The parts that the report and lint's JSON output share. */
import { z } from 'zod'

export const line = z.int().min(1).describe('1-based line of the source.')
export const column = z.int().min(1).describe('1-based column of the source, in UTF-16 code units.')

/** The fields of a place, to be spread into the object that stands there. */
export const place = {
  line,
  column,
  endLine: z.int().min(1).describe('1-based line where it ends.'),
  endColumn: z.int().min(1).describe('1-based column where it ends, exclusive.')
}

export const placeSchema = z.object(place).meta({ id: 'Place' })

export const cueSchema = z
  .object({
    by: z.string().describe('The reading step that decided.'),
    term: z.string().describe('The words of the article that decided; empty where structure alone did.'),
    place: placeSchema.nullable()
  })
  .meta({ id: 'Cue', description: 'Why it was read so.' })

export const generatorSchema = z.object({ name: z.literal('evenhand'), version: z.string() }).describe('What made this file.')

const editSchema = z
  .object({
    start: z.int().nonnegative().describe('0-based offset of the source without its byte order mark, in UTF-16 code units.'),
    end: z.int().nonnegative().describe('0-based offset, exclusive.'),
    text: z.string().describe('What stands there instead; a line feed stands for the line ending of the file.')
  })
  .meta({ id: 'Edit', description: 'A replacement of a range of the source.' })

export const findingSchema = z
  .object({
    ruleId: z.string().describe('Bare id of the rule.'),
    messageId: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    reason: z.string().describe('What is wrong, in the language of the run.'),
    note: z.string().nullable().describe('Why it matters or what to do.'),
    ...place,
    related: z.array(z.object({ reason: z.string(), line, column })).describe('Other places that it is about.'),
    url: z.string().describe('Page of the rule.'),
    fix: z
      .array(editSchema)
      .optional()
      .describe('What `--fix` does: right in every case; sorted, not overlapping, to be applied together.'),
    suggestions: z
      .array(z.object({ title: z.string(), edits: z.array(editSchema) }))
      .optional()
      .describe('What a person may choose to do; each is a whole of its own.')
  })
  .meta({ id: 'Finding' })

/** A line of NDJSON for an article that could not be read. */
export const failureSchema = z
  .object({
    file: z.string().nullable().describe('As given; null where the record does not say.'),
    line: z.int().nonnegative().optional().describe('Line of the record in the input, 1-based.'),
    error: z.string().describe('What keeps the article from being read.')
  })
  .describe('Stands for an article that could not be read.')
