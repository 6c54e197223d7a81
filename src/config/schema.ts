/** The one source of what a configuration may hold: validation, messages and `schema/config.schema.json` come from it. */
import { z } from 'zod'
import { systemKinds } from '../lexicon/index.ts'
import { severities } from '../lint/severities.ts'
import type { OptionDefinition, Rule } from '../rule.ts'
import type { Config } from './types.ts'

const severity = z.enum(severities)
const kinds = systemKinds.map((kind) => kind.id)
const names = z.array(z.string().min(1))

/** What the schema must know to say which names are right. */
export interface SchemaContext {
  readonly rules: readonly Rule[]
  /** Ids of profiles. */
  readonly profiles: readonly string[]
  /** Ids of the taxonomy. */
  readonly dimensions: readonly string[]
}

/** The schema of `evenhand.config.*` for these rules, profiles and standard dimensions. */
export function configSchema({ rules, profiles, dimensions }: SchemaContext): z.ZodType<Config> {
  const settings = Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule).optional()]))
  return z.strictObject({
    $schema: z.string().optional().meta({ description: 'Where editors find this schema.' }),
    profile: z
      .union([z.enum(profiles as string[]), z.string()])
      .optional()
      .meta({ description: 'Which dimensions this kind of comparison should treat.' }),
    profiles: z
      .record(z.string(), profileDefinition(profiles, dimensions))
      .optional()
      .meta({ description: 'Profiles of your own, by id; one with the id of a shipped profile replaces it.' }),
    rules: z
      .strictObject(settings)
      .optional()
      .meta({ description: 'Severity of each rule, alone or with its options: [severity, options].' }),
    subjects: z
      .array(z.union([z.string().min(1), z.strictObject({ name: z.string().min(1), aliases: names.optional() })]))
      .optional()
      .meta({ description: 'What is compared, and the names it goes by.' }),
    dimensions: z
      .array(
        z.union([
          z.string().min(1),
          z.strictObject({
            name: z.string().min(1),
            aliases: names.optional(),
            standard: z
              .enum(dimensions as string[])
              .nullable()
              .optional()
          })
        ])
      )
      .optional()
      .meta({ description: 'Further dimensions, or further names of standard ones.' }),
    examples: z
      .array(
        z.strictObject({
          name: z.string().min(1),
          aliases: names.optional(),
          kinds: z.array(z.enum(kinds)).optional().meta({ description: 'What it is; several where it is several things.' }),
          licence: z.enum(['open', 'closed', 'mixed']).optional().meta({ description: 'Whether its source is open.' })
        })
      )
      .optional()
      .meta({ description: 'Further well-known systems that may be named as examples, or other facts about known ones.' }),
    ignores: names.optional().meta({ description: 'Files not to read, in the grammar of .gitignore, relative to the configuration.' }),
    lang: z.enum(['auto', 'zh', 'en']).optional().meta({ description: 'Language of messages.' }),
    failOn: z.enum(['error', 'warning', 'info', 'never']).optional().meta({ description: 'The severity from which the exit code is 1.' }),
    claims: z
      .enum(['comparisons', 'all'])
      .optional()
      .meta({ description: 'Whether the evidence rules read comparisons only, or every document.' })
  }) as unknown as z.ZodType<Config>
}

/** Names of the user's own pass here too and are checked in `checkProfiles`; editors complete the standard ones. */
function profileDefinition(profiles: readonly string[], dimensions: readonly string[]) {
  const own = z.string().min(1)
  const dimension = z.union([z.enum(dimensions as string[]), own])
  const list = (description: string) => z.array(dimension).optional().meta({ description })
  return z.strictObject({
    description: z
      .union([z.string(), z.strictObject({ zh: z.string(), en: z.string() })])
      .optional()
      .meta({ description: 'What it is for, in one language or both.' }),
    extends: z
      .union([z.enum(profiles as string[]), own])
      .optional()
      .meta({ description: 'The profile to start from.' }),
    required: list('Dimensions that must be treated: ids of standard ones, or names listed under `dimensions`.'),
    recommended: list('Dimensions that had better be treated.'),
    without: list('Dimensions of the extended profile that this one does not ask for.'),
    parts: z.record(z.string(), z.array(dimension)).optional().meta({
      description: 'What a dimension is made of: an article that treats one of the parts treats it.'
    })
  })
}

function ruleSetting(rule: Rule) {
  const definitions = Object.entries(rule.options as Readonly<Record<string, OptionDefinition>>)
  const options = z.strictObject(Object.fromEntries(definitions.map(([name, definition]) => [name, optionValue(definition).optional()])))
  return z.union([severity, z.tuple([severity]), z.tuple([severity, options])]).meta({ description: rule.description.en })
}

function optionValue(definition: OptionDefinition): z.ZodType {
  const { default: usual, minimum, maximum, choices, description } = definition
  if (typeof usual === 'boolean') return z.boolean().meta({ description, default: usual })
  if (typeof usual === 'string') return (choices ? z.enum(choices as string[]) : z.string()).meta({ description, default: usual })
  if (typeof usual !== 'number') return (choices ? z.array(z.enum(choices as string[])) : names).meta({ description, default: usual })
  let number = z.number()
  if (minimum !== undefined) number = number.min(minimum)
  if (maximum !== undefined) number = number.max(maximum)
  return number.meta({ description, default: usual })
}
