import { dirname } from 'node:path'
import type { Rule } from '../rule.ts'
import { nearest } from '../text/nearest.ts'
import { ConfigError } from './configError.ts'
import type { ConfigPath, ConfigSource } from './configSource.ts'
import { extendable } from './extendable.ts'
import { extendedPath } from './extendedPath.ts'
import { presetNames, presetOf } from './presets.ts'
import { readConfigFile } from './readConfigFile.ts'
import type { SchemaContext } from './schema.ts'
import { shownPath } from './shownPath.ts'
import type { Layer } from './types.ts'
import { shown, unexpected } from './unexpected.ts'

export interface LoadOptions {
  /** Messages show paths relative to it. */
  readonly cwd: string
  readonly context: () => Promise<SchemaContext>
  /** Whether the file, and what it extends, may be code that is run. */
  readonly mayRun: boolean
}

interface Step {
  readonly path: string
  /** As the layer is called; null for its path. */
  readonly name: string | null
  /** What its globs are relative to. */
  readonly folder: string
  /** The files on the way here. */
  readonly way: readonly string[]
}

/** Loads a configuration and all that it extends, lowest first. Throws `ConfigError`. */
export async function loadLayers(path: string, options: LoadOptions): Promise<Layer[]> {
  return await load({ path, name: null, folder: dirname(path), way: [] }, options)
}

async function load(step: Step, options: LoadOptions): Promise<Layer[]> {
  const { path, name, folder } = step
  const source = await readConfigFile(path, options)
  const layers: Layer[] = []
  for (const [at, written] of extendsOf(source.value)) layers.push(...(await extended(written, at, source, step, options)))
  const { validateConfig } = await import('./validateConfig.ts')
  const context = await options.context()
  const known = [...context.rules, ...layers.flatMap((layer) => layer.ownRules ?? [])]
  const ownRules = await pluginsOf(source, known, step, options)
  const below = layers.map((layer) => layer.config)
  const config = validateConfig(source, { ...context, rules: [...known, ...ownRules] }, below)
  return [...layers, { name: name ?? nameOf(shownPath(options.cwd, path)), folder, config, ownRules }]
}

async function pluginsOf(source: ConfigSource, known: readonly Rule[], { path }: Step, options: LoadOptions) {
  if (!(source.value as { plugins?: unknown } | null)?.plugins) return []
  const { loadPlugins } = await import('./loadPlugins.ts')
  const ids = known.map((rule) => rule.id)
  return await loadPlugins(source, path, ids, options)
}

async function extended(written: string, at: ConfigPath, source: ConfigSource, { path, folder, way }: Step, options: LoadOptions) {
  const place = `${source.where(at)}: \`${source.named(at)}\``
  const preset = presetOf(written, (await options.context()).rules)
  if (preset) return [{ ...preset, folder }]
  const found = written.startsWith('evenhand/') ? null : await extendedPath(written, path)
  if (!found) throw new ConfigError([unexpected(place, shown(written), extendable, near(written))])
  const ahead = [...way, path]
  if (ahead.includes(found.path)) {
    const circle = [...ahead.slice(ahead.indexOf(found.path)), found.path].map((one) => `\`${shownPath(options.cwd, one)}\``)
    throw new ConfigError([leadsBack(place, circle.join(' → '))])
  }
  // A package knows nothing of the folders of those who use it, so its globs speak of theirs.
  const where = found.isPackage ? { name: written, folder } : { name: null, folder: dirname(found.path) }
  try {
    return await load({ path: found.path, ...where, way: ahead }, options)
  } catch (error) {
    throw error instanceof ConfigError && error.missing ? new ConfigError([missing(place, written)]) : error
  }
}

/** What is no name is passed over: validation says so. */
function extendsOf(value: unknown): (readonly [ConfigPath, string])[] {
  const given = (value as { extends?: unknown } | null)?.extends
  const named: (readonly [ConfigPath, unknown])[] = Array.isArray(given)
    ? given.map((one, index) => [['extends', index], one])
    : [[['extends'], given]]
  return named.flatMap(([at, one]) => (typeof one === 'string' && one !== '' ? [[at, one] as const] : []))
}

function nameOf(path: string): string {
  return /(?:^|\/)package\.json$/.test(path) ? `${path}#evenhand` : path
}

function near(written: string): string | null {
  return nearest(written, [...presetNames, ...presetNames.map((name) => name.replace('evenhand/', ''))])
}

function leadsBack(place: string, circle: string) {
  return { zh: `${place} 绕回了自己（${circle}）`, en: `${place} leads back to itself (${circle})` }
}

function missing(place: string, written: string) {
  return { zh: `${place} 指的文件 "${written}" 不存在`, en: `${place} is "${written}", and there is no such file` }
}
