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
  return new Map([['schema/config.schema.json', `${JSON.stringify({ ...schema, title: 'evenhand configuration' }, null, 2)}\n`]])
}
