import { readFile } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { ConfigError } from './configError.ts'
import { findConfig } from './findConfig.ts'
import type { SchemaContext } from './schema.ts'
import type { LoadedConfig } from './types.ts'

/**
 * Loads the configuration named, or the nearest one from `cwd` upward; null when there is none.
 * Throws `ConfigError`. zod and yaml are loaded only when there is something to check with them.
 */
export async function loadConfig(cwd: string, named: string | null, context: () => Promise<SchemaContext>): Promise<LoadedConfig | null> {
  const path = named === null ? findConfig(cwd) : resolve(cwd, named)
  if (path === null) return null
  const shown = relative(cwd, path).split(sep).join('/')
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError([unreadable(shown, error)])
  })
  if (!/\.(json|ya?ml|m?js)$/.test(path)) throw new ConfigError([unknownKind(shown)])
  const { parseConfig } = await import('./parseConfig.ts')
  const value = await parseConfig(path, shown, text.replace(/^\uFEFF/, ''))
  const { validateConfig } = await import('./validateConfig.ts')
  return { path, config: validateConfig(value, shown, await context()) }
}

function unreadable(shown: string, error: NodeJS.ErrnoException) {
  if (error.code === 'ENOENT') return { zh: `没有这份配置：\`${shown}\``, en: `no such configuration: \`${shown}\`` }
  const why = error.code ?? error.message
  return { zh: `配置 \`${shown}\` 读不了（${why}）`, en: `cannot read the configuration \`${shown}\` (${why})` }
}

function unknownKind(shown: string) {
  return {
    zh: `配置 \`${shown}\` 不是 .json、.yaml、.yml、.js 或 .mjs 文件`,
    en: `the configuration \`${shown}\` is none of .json, .yaml, .yml, .js, .mjs`
  }
}
