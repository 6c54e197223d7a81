import { z } from 'zod'
import { checkProfiles } from './checkProfiles.ts'
import { ConfigError } from './configError.ts'
import type { ConfigSource } from './configSource.ts'
import { explainIssue } from './explainIssue.ts'
import { configShape, overrideShape, type SchemaContext } from './schema.ts'
import type { Config } from './types.ts'

const profileSettings = ['description', 'extends', 'required', 'recommended', 'without', 'parts']

/**
 * Checks a configuration's value. Throws a `ConfigError` that lists everything wrong with it.
 *
 * @param below what it extends, already valid, lowest first.
 * @param shape what may stand at the top of it; by default all of a configuration.
 */
export function validateConfig(
  source: ConfigSource,
  context: SchemaContext,
  below: readonly Config[] = [],
  shape: z.ZodRawShape = configShape(context)
): Config {
  const result = z.strictObject(shape).safeParse(source.value)
  const wrong = checkProfiles(source, context, below)
  if (result.success && wrong.length === 0) return result.data as Config
  const issues = result.success ? [] : result.error.issues
  throw new ConfigError([...issues.flatMap((issue) => explainIssue(issue, source, (path) => allowedKeys(path, context, shape))), ...wrong])
}

function allowedKeys(path: readonly PropertyKey[], context: SchemaContext, shape: z.ZodRawShape): readonly string[] {
  const [first, , ...inOverride] = path
  if (first === 'overrides')
    return inOverride.length === 0 ? Object.keys(overrideShape(context)) : allowedKeys(inOverride, context, configShape(context))
  if (path.length === 0) return Object.keys(shape).filter((key) => !key.startsWith('$'))
  if (first === 'rules' && path.length === 1) return context.rules.map((rule) => rule.id)
  if (first === 'rules') return Object.keys(context.rules.find((rule) => rule.id === path[1])?.options ?? {})
  if (first === 'profiles') return path.at(-1) === 'description' ? ['zh', 'en'] : profileSettings
  if (first === 'examples') return ['name', 'aliases', 'kinds', 'licence']
  return first === 'dimensions' ? ['name', 'aliases', 'standard'] : ['name', 'aliases']
}
