import { basename, join, sep } from 'node:path'
import type { Language } from '../article/types.ts'
import { ConfigError } from '../config/configError.ts'
import { createResolver, type ResolvedConfig, type Resolver } from '../config/createResolver.ts'
import { shownPath } from '../config/shownPath.ts'
import { toLintConfig } from '../config/toLintConfig.ts'
import type { Text } from '../config/wording.ts'
import type { LintConfig } from '../lint/types.ts'
import { profiles } from '../profiles/profiles.ts'
import type { Rule } from '../rule.ts'
import { pathOf } from './pathOf.ts'
import type { EditorSettings, InForce } from './types.ts'

export interface SettingsOptions {
  readonly rules: readonly Rule[]
  /** Where the server was started: stands in for the workspace of files outside of any. */
  readonly cwd: string
  /** Absolute paths of the workspace folders. */
  readonly folders: () => readonly string[]
  readonly settings: () => EditorSettings
  /** Language of the editor. */
  readonly language: () => Language
  /** Given on the command line: serves for every file. */
  readonly named: string | null
  /** True where the editor tells when files change; else configurations are read again after a second. */
  readonly watched: () => boolean
  readonly notice: (text: Text) => void
}

export interface Settings {
  /** What is in force for a document. Never rejects for what a user wrote. */
  of(uri: string): Promise<InForce>
  /** Forgets all that was read from files. */
  reset(): void
}

const FRESH = 1000

/** Resolves configuration for documents as the command line does for files, with one resolver for each workspace folder. */
export function createSettings(options: SettingsOptions): Settings {
  const { rules, cwd, folders, settings, language, named, watched, notice } = options
  let resolvers = new Map<string, Resolver>()
  let joined = new WeakMap<ResolvedConfig, Promise<LintConfig>>()
  let read = Date.now()

  const reset = () => {
    resolvers = new Map()
    joined = new WeakMap()
    read = Date.now()
  }
  const context = async () => {
    const { standardDimensions } = await import('../lexicon/index.ts')
    return { rules, profiles: profiles.map(({ id }) => id), dimensions: standardDimensions.map(({ id }) => id) }
  }
  const resolverOf = (folder: string) => {
    const resolver = resolvers.get(folder) ?? createResolver({ cwd: folder, named: named ?? settings().config, context, notice })
    resolvers.set(folder, resolver)
    return resolver
  }
  const folderOf = (path: string | null) => {
    const open = folders()
    if (path === null) return open[0] ?? cwd
    const around = open.filter((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    // Of folders inside each other the innermost.
    return around.sort((a, b) => b.length - a.length)[0] ?? cwd
  }
  const lintOf = (resolved: ResolvedConfig) => {
    const { lang } = settings()
    const lint = joined.get(resolved) ?? toLintConfig({ ...resolved.config, ...(lang && { lang }) })
    joined.set(resolved, lint)
    return lint
  }

  return {
    reset,
    async of(uri) {
      if (!watched() && Date.now() - read > FRESH) reset()
      const path = pathOf(uri)
      const folder = folderOf(path)
      const resolver = resolverOf(folder)
      try {
        const resolved = await resolver.resolve(path ?? join(folder, 'untitled.md'))
        const lint = await lintOf(resolved)
        const spoken = lint.lang === 'zh' || lint.lang === 'en' ? lint.lang : language()
        const ignored = !settings().enable || (path !== null && (await resolver.ignoredBy(path)) !== null)
        return { file: path === null ? nameOf(uri) : shownPath(folder, path), lint, language: spoken, ignored }
      } catch (error) {
        if (error instanceof ConfigError) return { error, folder, language: language() }
        throw error
      }
    }
  }
}

/** `untitled:Untitled-1` → `Untitled-1`. */
function nameOf(uri: string): string {
  const name = basename(uri.replace(/^[^:]*:/, '').replace(/[?#].*$/, ''))
  try {
    return decodeURIComponent(name) || 'untitled'
  } catch {
    return name
  }
}
