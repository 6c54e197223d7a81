/** The one source of what a configuration may hold: validation, messages and `schema/config.schema.json` come from it. */
import { z } from 'zod'
import { severities } from '../lint/severities.ts'
import type { OptionDefinition, Rule } from '../rule.ts'
import type { Config } from './types.ts'

const severity = z.enum(severities)
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
      .enum(profiles as string[])
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
    ignores: names.optional().meta({ description: 'Files not to read, in the grammar of .gitignore, relative to the configuration.' }),
    lang: z.enum(['auto', 'zh', 'en']).optional().meta({ description: 'Language of messages.' }),
    failOn: z.enum(['error', 'warning', 'info', 'never']).optional().meta({ description: 'The severity from which the exit code is 1.' }),
    claims: z
      .enum(['comparisons', 'all'])
      .optional()
      .meta({ description: 'Whether the evidence rules read comparisons only, or every document.' })
  }) as unknown as z.ZodType<Config>
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
