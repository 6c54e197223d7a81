/** Publishes the schema of `evenhand.config.*`, with every rule and its options, for editors to complete and check. */
import { z } from 'zod'
import { rules } from '../../rules/index.ts'
import { configSchema } from '../../src/config/schema.ts'
import { standardDimensions } from '../../src/lexicon/index.ts'
import { profiles } from '../../src/profiles/profiles.ts'

/** Returns path (relative to the repository) → text of the schema (draft 2020-12). */
export function generateConfigSchema(): Map<string, string> {
  const context = {
    rules,
    profiles: profiles.map((profile) => profile.id),
    dimensions: standardDimensions.map((dimension) => dimension.id)
  }
  const schema = z.toJSONSchema(configSchema(context), { target: 'draft-2020-12' })
  shareSettings(schema as unknown as SchemaOfConfig)
  return new Map([['schema/config.schema.json', `${JSON.stringify({ ...schema, title: 'evenhand configuration' }, null, 2)}\n`]])
}

interface SchemaOfConfig {
  readonly properties: Record<string, object> & { readonly overrides: { readonly items: { readonly properties: Record<string, object> } } }
}

/** Overrides hold the settings of the top, three thousand lines of them: they refer to those. */
function shareSettings({ properties }: SchemaOfConfig): void {
  const own = properties.overrides.items.properties
  for (const key of Object.keys(own)) if (key in properties) own[key] = { $ref: `#/properties/${key}` }
}
