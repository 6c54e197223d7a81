/**
 * The one source of the report's types and of `schema/report.schema.json` and `schema/report-line.schema.json`. Only the generator of schemas and tests load
 * this module; everything else takes the types from `types.ts`, so that printing a report does not load zod.
 */
import { z } from 'zod'
import { column, cueSchema, failureSchema, findingSchema, generatorSchema, line, place, placeSchema } from './schemaParts.ts'

const subjectName = z.string().describe('Name of the subject, as in `subjects`.')
const subjectId = z.string().describe('Id of the subject, as in `subjects`.')
const dimensionName = z.string().describe('Name of the dimension, as in `dimensions`.')
const dimensionId = z
  .string()
  .describe('Id of the dimension, as in `dimensions`; `use-cases` for a recommendation outside of any dimension.')
const statementIds = z.array(z.string()).describe('Ids of statements, in reading order.')
const count = z.int().nonnegative()
const share = z.number().min(0).max(1)

const subjectSchema = z.object({
  id: z.string().describe('`s1`, `s2` … in reading order.'),
  name: z.string().describe('The fullest common name the article uses.'),
  aliases: z.array(z.string()).describe('Every other form the article uses.'),
  mentions: count.describe('How often the article uses the name or an alias.'),
  places: z.array(placeSchema).describe('Where it is introduced first, then its headings, columns and labels.'),
  cue: cueSchema
})

const dimensionSchema = z.object({
  id: z.string().describe('`d1`, `d2` … in reading order.'),
  name: z.string().describe('As the article writes it, without numbering and punctuation.'),
  standard: z.string().nullable().describe('Id of the standard dimension, or null where none fits.'),
  group: z.string().nullable().describe('Group of the standard dimension, or the heading the article files it under, or null.'),
  ...place,
  cue: cueSchema
})

const statementSchema = z.object({
  id: z.string().describe('`p1`, `p2` … in reading order.'),
  ...place,
  subject: subjectName,
  subjectId,
  dimension: dimensionName.nullable(),
  dimensionId: dimensionId.nullable(),
  polarity: z.enum(['pro', 'con', 'neutral']).describe('What the wording says of the subject.'),
  hedged: z.boolean().describe('Weakened as a possibility (may, might).'),
  text: z.string().describe('As the article words it, white space folded.'),
  form: z.enum(['list-item', 'table-cell', 'sentence', 'clause']),
  cue: cueSchema
})

const evidenceSchema = z.object({
  kind: z.enum(['link', 'footnote', 'named-source', 'table', 'figure', 'code', 'measurement']),
  reach: z
    .enum(['sentence', 'attached', 'nearby', 'section'])
    .describe('How far it stands from the claim; `sentence` and `attached` support it, `nearby` and `section` do not.'),
  target: z.string().describe('URL, footnote identifier, or the words that name the source.'),
  vendor: z
    .string()
    .nullable()
    .describe('For a link or a note with an address: the subject whose own maker or project publishes it, as far as the address tells.'),
  homepage: z.boolean().describe('The front page or repository of a subject, which supports nothing.'),
  ...place
})

const claimSchema = z.object({
  id: z.string().describe('`c1`, `c2` … in reading order.'),
  key: z
    .string()
    .describe('`k` and 8 hexadecimal digits, made of its words and its subject: stays when lines move, unique in the article.'),
  ...place,
  kinds: z
    .array(
      z.enum([
        'statistic',
        'superlative',
        'absolute',
        'comparative',
        'vague-attribution',
        'vague-quantity',
        'hedge',
        'named-fact',
        'prediction',
        'causal',
        'evaluative',
        'promotional'
      ])
    )
    .describe('The most telling first.'),
  strength: z.enum(['must', 'should', 'note']).describe('How much it wants a source; `note` is listed and never linted.'),
  supported: z.boolean().describe('A piece of evidence reaches the sentence or is attached to it.'),
  subject: subjectName.nullable(),
  subjectId: subjectId.nullable(),
  dimension: dimensionName.nullable(),
  dimensionId: dimensionId.nullable(),
  text: z.string(),
  evidence: z.array(evidenceSchema),
  cue: cueSchema
})

const groundSchema = z.object({
  ...place,
  kind: z.enum(['criterion', 'case']).describe('`criterion`: a quality; `case`: a situation, a user, a project.'),
  text: z.string(),
  subject: subjectName.nullable().describe('Name of the subject it speaks for.'),
  subjectId: subjectId.nullable(),
  dimension: dimensionName.nullable(),
  dimensionId: dimensionId.nullable(),
  standard: z.string().nullable().describe('Id of the standard dimension, or null where none fits.'),
  stated: z
    .array(z.object({ subject: subjectName, subjectId, ...place }))
    .describe('Subjects of which the article speaks under this ground outside of the verdict, and where first.'),
  cue: cueSchema
})

const flatChoiceSchema = z.object({
  ...place,
  subject: subjectName,
  subjectId,
  text: z.string(),
  own: z.boolean().describe('Marked as what the author has chosen.')
})

const verdictSchema = z.object({
  recommends: z.array(subjectName).describe('Names of the subjects it recommends, in order.'),
  recommendsIds: z.array(subjectId),
  dimensions: z.array(dimensionName).describe('Names of the dimensions it names as grounds.'),
  dimensionIds: z.array(dimensionId),
  grounds: z.array(groundSchema).describe('What the choice rests on, in reading order.'),
  flat: z.array(flatChoiceSchema).describe('Sentences of the conclusion that speak for one subject and name neither case nor reason.'),
  conditional: z.boolean().describe('It says for whom or when, or that the choice depends.'),
  argued: z.boolean().describe('It says why.'),
  ...place
})

const sourceSchema = z.object({
  kind: z.enum(['link', 'footnote', 'numbered']),
  target: z.string().describe('URL of a link, label of a footnote or numbered reference.'),
  text: z.string(),
  cited: z.boolean().describe('False in a list of sources or notes that nothing in the text refers to.'),
  ...place
})

const referenceSchema = z.object({
  kind: z.enum(['footnote', 'numbered', 'link']).describe('`[^a]`, `[1]` and raised numbers, `[text][a]` that nothing defines.'),
  label: z.string(),
  resolved: z.boolean().describe('The article defines what the reference points to.'),
  ...place
})

const cellSchema = z.object({
  dimension: dimensionName,
  dimensionId,
  subject: subjectName,
  subjectId,
  pros: statementIds,
  cons: statementIds,
  neutral: statementIds,
  state: z
    .enum(['balanced', 'one-sided', 'described', 'missing'])
    .describe('`balanced`: pros and cons; `one-sided`: only one of them; `described`: neutral only; `missing`: nothing.'),
  words: count.describe('Words of its statements; each Chinese character is one.'),
  hedged: share.nullable().describe('Share of its statements that are hedged, 0 to 1, four decimals; null without statements.'),
  supported: share
    .nullable()
    .describe('Share of its claims (without those of strength `note`) that are supported, 0 to 1, four decimals; null without claims.'),
  place: z
    .object({ line, column })
    .nullable()
    .describe('For a missing cell, the point behind which a statement would be added; null for every other.')
})

const matrixSchema = z
  .object({
    rows: z.array(dimensionId).describe('Per row the id of its dimension, in reading order.'),
    dimensions: z
      .array(z.array(dimensionId))
      .describe('Per row the ids of all dimensions it holds: more than one where the article treats a dimension twice.'),
    columns: z.array(subjectId).describe('Ids of the subjects, in reading order.'),
    cells: z.array(z.array(cellSchema)).describe('Row by row, one cell per column.')
  })
  .describe('The coverage matrix: dimensions as rows, subjects as columns.')

const figure = (what: string) =>
  share.nullable().describe(`${what} 0 (lopsided) to 1 (even), four decimals; null where nothing can be compared.`)

const balanceSchema = z
  .object({
    coverage: share.describe('Share of the cells of the matrix that are not `missing`, 0 to 1; 1 for an empty matrix.'),
    polarity: figure('1 − the widest gap between a subject’s share of pros and that of the others.'),
    weight: figure('Evenness (Pielou) of the subjects’ shares of words.'),
    hedging: figure('1 − the widest gap between a subject’s share of hedged statements and that of the others.'),
    evidence: figure('1 − the widest gap between a subject’s share of supported claims and that of the others.'),
    overall: figure('Mean of the five before it that are not null.'),
    supported: share.nullable().describe('Share of all claims (without those of strength `note`) that are supported; null without claims.'),
    decided: count.describe('Rows of the matrix in which one subject comes off better than every other treated there.'),
    subjects: z.array(
      z.object({
        subject: subjectName,
        subjectId,
        pros: count.describe('Number of statements for the subject, those without a dimension included.'),
        cons: count,
        neutral: count,
        words: count.describe('Words of its statements; each Chinese character is one.'),
        weight: share.describe('Its share of the words of all statements, 0 to 1, four decimals.'),
        polarity: share.nullable().describe('Share of pros among its pros and cons, 0 to 1, four decimals; null without either.'),
        hedged: share.nullable().describe('Share of its statements that are hedged, 0 to 1, four decimals; null without statements.'),
        claims: count.describe('Its claims, without those of strength `note`.'),
        supportedClaims: count.describe('How many of those are supported.'),
        supported: share.nullable().describe('Share of those claims that are supported, 0 to 1, four decimals; null without claims.'),
        favoured: count.describe('Rows of the matrix in which it comes off better than every other subject treated there.')
      })
    )
  })
  .describe('Figures of balance; formulas and sources: https://github.com/evenhand/evenhand/blob/main/src/coverage/README.md')

const recoverySchema = z
  .object({
    edits: count.describe('Number of edits made to the pasted text before it was parsed; 0 for ordinary Markdown.'),
    kinds: z.array(z.object({ kind: z.string(), edits: count })).describe('Edits by kind, in alphabetical order of kinds.'),
    leftOut: z
      .array(z.object({ kind: z.string(), ...place, text: z.string().nullable().describe('How it begins; null without the source.') }))
      .describe('Text that was not read: site boilerplate.')
  })
  .describe('What was mended in pasted text, and what was left out.')

const diagnosticSchema = z.object({
  code: z.string().describe('For example `unread-comparison`, `boilerplate`, `skipped-region`, `declaration`.'),
  data: z.record(z.string(), z.union([z.string(), z.number()])).describe('Plain facts, by name.'),
  place: placeSchema.nullable()
})

const articleSchema = z.object({
  file: z.string().describe('As given, with forward slashes.'),
  kind: z.enum(['comparison', 'single-subject', 'not-comparison']),
  language: z.enum(['zh', 'en']),
  title: z.string().nullable(),
  declaredProfile: z.string().nullable().describe('Profile declared in the front matter, or null.'),
  lines: count.describe('Number of lines of the source.'),
  subjects: z.array(subjectSchema),
  dimensions: z.array(dimensionSchema),
  statements: z.array(statementSchema).describe('In reading order.'),
  claims: z.array(claimSchema).describe('In reading order.'),
  verdict: verdictSchema.nullable(),
  sources: z.array(sourceSchema),
  references: z.array(referenceSchema).describe('Footnotes and numbered references in running text.'),
  matrix: matrixSchema,
  balance: balanceSchema,
  findings: z.array(findingSchema),
  recovery: recoverySchema,
  diagnostics: z.array(diagnosticSchema).describe('What the reader has to say about its own reading.')
})

export const reportSchema = z
  .object({
    schemaVersion: z.literal(1),
    generator: generatorSchema,
    articles: z.array(articleSchema).describe('One entry per article, in the order given.'),
    unreadable: z
      .array(z.object({ file: z.string(), reason: z.string() }))
      .describe('Files whose content could not be read, and why, in the order given.')
  })
  .meta({
    title: 'evenhand report',
    description:
      'What evenhand has read of comparison articles. Lines and columns are 1-based, offsets 0-based; columns and offsets count UTF-16 code units; ends are exclusive.'
  })

export const reportLineSchema = z
  .union([
    z.object({ schemaVersion: z.literal(1), generator: generatorSchema, ...articleSchema.shape }).describe('What was read of one article.'),
    failureSchema
  ])
  .meta({
    title: 'evenhand report, one line of NDJSON',
    description: 'One article per line: its entry of the report, behind the head of the report. Places count as in the report.'
  })
