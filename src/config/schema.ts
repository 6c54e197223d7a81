/** The one source of what a configuration may hold: validation, messages and `schema/config.schema.json` come from it. */
import { z } from 'zod'
import { systemKinds } from '../lexicon/index.ts'
import { severities } from '../lint/severities.ts'
import type { OptionDefinition, Rule } from '../rule.ts'
import { presetNames } from './presets.ts'
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
export function configSchema(context: SchemaContext): z.ZodType<Config> {
  return z.strictObject(configShape(context)) as unknown as z.ZodType<Config>
}

/** What stands at the top of a configuration, by key. */
export function configShape(context: SchemaContext) {
  const { profiles, dimensions } = context
  const preset = z.union([z.enum(presetNames as [string, ...string[]]), z.string().min(1)])
  return {
    $schema: z.string().optional().meta({ description: 'Where editors find this schema.' }),
    extends: z
      .union([preset, z.array(preset)])
      .optional()
      .meta({ description: 'What to start from: presets, packages, or files (./ or ../). Of several, later ones win.' }),
    ...settingsShape(context),
    profiles: z
      .record(z.string(), profileDefinition(profiles, dimensions))
      .optional()
      .meta({ description: 'Profiles of your own, by id; one with the id of a shipped profile replaces it.' }),
    plugins: z.array(z.any()).optional().meta({
      description:
        'Rules of your own: packages or files (./ or ../) that export them by default, or, where the configuration is code, the rules themselves.'
    }),
    ignores: names.optional().meta({ description: 'Files not to read, in the grammar of .gitignore, relative to the configuration.' }),
    overrides: z
      .array(z.strictObject(overrideShape(context)))
      .optional()
      .meta({ description: 'Other settings for some files. Where several fit, later ones win.' })
  }
}

/** What an override may hold, by key. */
export function overrideShape(context: SchemaContext) {
  const glob = z.string().min(1)
  return {
    files: z.union([glob, z.array(glob).min(1)]).meta({
      description: 'Globs relative to the configuration; one without a slash fits in every folder, one that begins with ! takes out again.'
    }),
    ...settingsShape(context)
  }
}

/** What may differ from file to file. */
function settingsShape({ rules, profiles, dimensions }: SchemaContext) {
  const settings = Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule).optional()]))
  return {
    profile: z
      .union([z.enum(profiles as string[]), z.string()])
      .optional()
      .meta({ description: 'Which dimensions this kind of comparison should treat.' }),
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
    lang: z.enum(['auto', 'zh', 'en']).optional().meta({ description: 'Language of messages.' }),
    failOn: z.enum(['error', 'warning', 'info', 'never']).optional().meta({ description: 'The severity from which the exit code is 1.' }),
    claims: z
      .enum(['comparisons', 'all'])
      .optional()
      .meta({ description: 'Whether the evidence rules read comparisons only, or every document.' })
  }
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
