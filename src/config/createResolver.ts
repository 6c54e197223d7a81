import { dirname, resolve, sep } from 'node:path'
import { createConfigFinder } from './findConfig.ts'
import { createConfigIgnores } from './ignores/createConfigIgnores.ts'
import { createIgnoreFiles } from './ignores/createIgnoreFiles.ts'
import { repositoryOf } from './ignores/repositoryOf.ts'
import type { IgnoredBy } from './ignores/types.ts'
import { loadLayers } from './loadLayers.ts'
import { type Merged, mergeLayers } from './mergeLayers.ts'
import type { SchemaContext } from './schema.ts'
import { shownPath } from './shownPath.ts'
import type { Layer } from './types.ts'
import type { Text } from './wording.ts'

export interface ResolverOptions {
  /** Absolute; messages show paths relative to it, and the project is the repository around it. */
  readonly cwd: string
  /** A configuration that is to serve for every file, relative to `cwd`; null to look for each file's own. */
  readonly named: string | null
  /** Asked for only when there is a configuration to check. */
  readonly context: () => Promise<SchemaContext>
  /** Told what does not stop the work, each once: an ignore file that cannot be read. */
  readonly notice: (text: Text) => void
}

/** What is in force for a file. The same object for files that share all of it. */
export interface ResolvedConfig extends Merged {
  /** Absolute path of the configuration; null where there is none. */
  readonly path: string | null
  readonly layers: readonly Layer[]
}

/** Configuration and ignore files, resolved alike for the command line, editors and plugins in Node. */
export interface Resolver {
  /** What is in force for the file at an absolute path, which need not exist. Rejects with a `ConfigError`. */
  resolve(path: string): Promise<ResolvedConfig>
  /**
   * What leaves a file out; null where nothing does. Rejects with a `ConfigError`.
   *
   * @param base outside of any repository and of `cwd`, ignore files count from this folder on; the file's own unless given.
   */
  ignoredBy(path: string, base?: string): Promise<IgnoredBy | null>
  /** The line of an ignore file that leaves a folder out with all that is in it, or null; configurations are not asked. */
  folderIgnoredBy(path: string, base: string): IgnoredBy | null
}

const NOTHING: Omit<ResolvedConfig, 'layers'> = { path: null, config: {}, origins: new Map() }

/** A resolver that reads each configuration and ignore file once. */
export function createResolver({ cwd, named, context, notice }: ResolverOptions): Resolver {
  const find = createConfigFinder()
  const project = repositoryOf(cwd) ?? cwd
  const loaded = new Map<string, Promise<readonly Layer[]>>()
  const resolved = new Map<string, ResolvedConfig>()
  const ignoreFiles = createIgnoreFiles(cwd, (path, why) => notice(unreadable(shownPath(cwd, path), why)))
  const configIgnores = createConfigIgnores()
  const none = { ...NOTHING, layers: [] }

  const load = (path: string) => {
    const mayRun = named !== null || isWithin(project, path) || isWithin(dirname(path), cwd)
    const layers = loaded.get(path) ?? loadLayers(path, { cwd, context, mayRun })
    loaded.set(path, layers)
    return layers
  }

  const resolveConfig = async (path: string): Promise<ResolvedConfig> => {
    const configPath = named === null ? find(dirname(path)) : resolve(cwd, named)
    if (configPath === null) return none
    const layers = await load(configPath)
    const fits = layers.some(({ config }) => config.overrides) ? await fitting(layers, path) : []
    const key = `${configPath}\n${JSON.stringify(fits)}`
    const known = resolved.get(key)
    if (known) return known
    const merged = mergeLayers(layers, (layer, index) => fits[layers.indexOf(layer)]?.[index] === true)
    const fresh = { path: configPath, layers, ...merged }
    resolved.set(key, fresh)
    return fresh
  }

  return {
    resolve: resolveConfig,
    async ignoredBy(path, base = dirname(path)) {
      return ignoreFiles.ignoredBy(path, base) ?? configIgnores((await resolveConfig(path)).layers, path)
    },
    folderIgnoredBy: ignoreFiles.folderIgnoredBy
  }
}

/** Which overrides of which layers are about a file. */
async function fitting(layers: readonly Layer[], path: string): Promise<boolean[][]> {
  const { matchesFiles } = await import('./matchesFiles.ts')
  return layers.map(({ config, folder }) => (config.overrides ?? []).map(({ files }) => matchesFiles(files, folder, path)))
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function unreadable(file: string, why: string): Text {
  return {
    zh: `\`${file}\` 读不了（${why}），它要略过的文件照样会读`,
    en: `cannot read \`${file}\` (${why}); what it would leave out is read`
  }
}
