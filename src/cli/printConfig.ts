import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { shownPath } from '../config/shownPath.ts'
import { resolveRules } from '../lint/resolveRules.ts'
import { openDestination } from './destination.ts'
import type { Session } from './session.ts'
import { UsageError } from './usageError.ts'

/** A value and what set it: a configuration, an override in it, an option of the command line, or the default. */
interface Sourced {
  readonly value: unknown
  readonly from: string
}

const DEFAULTS = {
  profile: null,
  lang: 'auto',
  failOn: 'error',
  claims: 'comparisons',
  subjects: [],
  dimensions: [],
  examples: []
} as const

/** `--print-config FILE`: everything in force for a file, as JSON, and where each part comes from. Resolves to the exit code. Throws `UsageError`. */
export async function printConfig(file: string, session: Session): Promise<number> {
  const { args, io, resolver } = session
  const path = resolve(io.cwd, file)
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false
  )
  if (isFolder) throw new UsageError(notAFolder(file))
  const { config, origins, layers } = await resolver.resolve(path)
  const settings = await session.settingsOf(shownPath(io.cwd, path))
  const by = args.ignore ? await resolver.ignoredBy(path) : null

  const options: Readonly<Record<string, unknown>> = {
    profile: args.profile,
    lang: args.lang,
    failOn: args.failOn,
    subjects: settings.lint.compared
  }
  const sourced = (key: keyof typeof DEFAULTS): Sourced => {
    if (options[key]) return { value: options[key], from: `--${key === 'failOn' ? 'fail-on' : key}` }
    return { value: config[key] ?? DEFAULTS[key], from: origins.get(key) ?? 'default' }
  }
  const given = new Set(args.rules.map(([id]) => id))
  const rules = resolveRules([...(await io.rules()), ...(settings.lint.ownRules ?? [])], settings.lint.rules).map(
    ({ rule, severity, options }) => [
      rule.id,
      { severity, options, from: given.has(rule.id) ? '--rule' : (origins.get(`rules.${rule.id}`) ?? 'default') }
    ]
  )
  const profiles = (settings.lint.profiles ?? []).map(({ id, ...profile }) => [id, { value: profile, from: origins.get(`profiles.${id}`) }])

  const described = {
    schemaVersion: 1,
    file: shownPath(io.cwd, path),
    configurations: layers.map((layer) => layer.name),
    ignored: by && { ...by, file: by.line === null ? by.file : shownPath(io.cwd, by.file) },
    settings: Object.fromEntries((Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[]).map((key) => [key, sourced(key)])),
    profiles: Object.fromEntries(profiles),
    rules: Object.fromEntries(rules)
  }
  const destination = await openDestination(args.outputFile, io)
  try {
    await destination.write(`${JSON.stringify(described, null, 2)}\n`)
  } finally {
    await destination.close()
  }
  return session.failed() ? 2 : 0
}

function notAFolder(word: string) {
  return {
    zh: `\`${word}\` 是目录，\`--print-config\` 要的是文件`,
    en: `\`${word}\` is a folder, \`--print-config\` expects a file`
  }
}
