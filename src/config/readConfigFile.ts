import { readFile } from 'node:fs/promises'
import { ConfigError } from './configError.ts'
import type { ConfigSource } from './configSource.ts'
import { shownPath } from './shownPath.ts'

/**
 * What stands in the configuration file at `path`, not yet validated. Code is run only where `mayRun` says so. Throws
 * `ConfigError`.
 *
 * @param cwd messages show paths relative to it.
 */
export async function readConfigFile(
  path: string,
  { cwd, mayRun }: { readonly cwd: string; readonly mayRun: boolean }
): Promise<ConfigSource> {
  const shown = shownPath(cwd, path)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError([unreadable(shown, error)], { missing: error.code === 'ENOENT' })
  })
  if (!/\.(?:jsonc?|ya?ml|[cm]?js)$/.test(path)) throw new ConfigError([unknownKind(shown)])
  if (/js$/.test(path) && !mayRun) throw new ConfigError([notRun(shown)])
  const { parseConfig } = await import('./parseConfig.ts')
  return await parseConfig(path, shown, text.replace(/^\uFEFF/, ''))
}

function unreadable(shown: string, error: NodeJS.ErrnoException) {
  if (error.code === 'ENOENT') return { zh: `没有这份配置：\`${shown}\``, en: `no such configuration: \`${shown}\`` }
  const why = error.code ?? error.message
  return { zh: `配置 \`${shown}\` 读不了（${why}）`, en: `cannot read the configuration \`${shown}\` (${why})` }
}

function unknownKind(shown: string) {
  return {
    zh: `配置 \`${shown}\` 不是 .json、.jsonc、.yaml、.yml、.js、.mjs 或 .cjs 文件`,
    en: `the configuration \`${shown}\` is none of .json, .jsonc, .yaml, .yml, .js, .mjs, .cjs`
  }
}

function notRun(shown: string) {
  return {
    zh: `\`${shown}\` 是代码，又不属于当前项目，所以没有运行；信得过的话，请用 \`--config\` 指明`,
    en: `\`${shown}\` is code from outside of this project, so it was not run; if you trust it, name it with \`--config\``
  }
}
