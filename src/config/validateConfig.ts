import { checkProfiles } from './checkProfiles.ts'
import { ConfigError } from './configError.ts'
import { explainIssue } from './explainIssue.ts'
import { configSchema, type SchemaContext } from './schema.ts'
import type { Config } from './types.ts'

const settings = ['profile', 'profiles', 'rules', 'subjects', 'dimensions', 'examples', 'ignores', 'lang', 'failOn', 'claims']
const profileSettings = ['description', 'extends', 'required', 'recommended', 'without', 'parts']

/** Checks a configuration's value. Throws a `ConfigError` that lists everything wrong with it. */
export function validateConfig(value: unknown, shown: string, context: SchemaContext): Config {
  const result = configSchema(context).safeParse(value)
  const wrong = checkProfiles(value, shown, context)
  if (result.success && wrong.length === 0) return result.data
  const allowedKeys = (path: readonly PropertyKey[]): readonly string[] => {
    if (path.length === 0) return settings
    if (path[0] === 'rules' && path.length === 1) return context.rules.map((rule) => rule.id)
    if (path[0] === 'rules') return Object.keys(context.rules.find((rule) => rule.id === path[1])?.options ?? {})
    if (path[0] === 'profiles') return path.at(-1) === 'description' ? ['zh', 'en'] : profileSettings
    if (path[0] === 'examples') return ['name', 'aliases', 'kinds', 'licence']
    return path[0] === 'dimensions' ? ['name', 'aliases', 'standard'] : ['name', 'aliases']
  }
  const issues = result.success ? [] : result.error.issues
  throw new ConfigError([...issues.flatMap((issue) => explainIssue(issue, shown, value, allowedKeys)), ...wrong])
}
