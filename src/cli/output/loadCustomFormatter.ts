import { existsSync } from 'node:fs'
import { join, resolve as resolvePath } from 'node:path'
import { pathToFileURL } from 'node:url'
import { resolve } from 'import-meta-resolve'
import type { CustomFormatter } from '../../formatters/types.ts'
import { nearest } from '../../text/nearest.ts'
import { lintFormats } from '../options.ts'
import { UsageError } from '../usageError.ts'

/**
 * A formatter of the user's own, whose module exports it by default. A path is seen from `cwd`, a package is looked for from there.
 * What it throws or gives is told as the user's to mend: every fault is a `UsageError`.
 */
export async function loadCustomFormatter(given: string, cwd: string): Promise<CustomFormatter> {
  const url = locate(given, cwd)
  const loaded = (await import(url).catch((error: unknown) => {
    const why = firstLine(error)
    throw new UsageError({ zh: `格式化模块 \`${given}\` 加载不了：${why}`, en: `cannot load the formatter \`${given}\`: ${why}` })
  })) as { default?: unknown }
  // A CommonJS module that was compiled from an ES module has its default one level down.
  const inner = (loaded.default as { default?: unknown } | undefined)?.default
  const formatter = typeof loaded.default === 'function' ? loaded.default : inner
  if (typeof formatter !== 'function')
    throw new UsageError({
      zh: `格式化模块 \`${given}\` 没有默认导出函数，应为 \`export default (results, options) => string\``,
      en: `the formatter \`${given}\` exports no function by default, expected \`export default (results, options) => string\``
    })
  return async (results, options) => {
    let text: unknown
    try {
      text = await formatter(results, options)
    } catch (error) {
      const why = firstLine(error)
      throw new UsageError({ zh: `格式化模块 \`${given}\` 出错：${why}`, en: `the formatter \`${given}\` failed: ${why}` })
    }
    if (typeof text === 'string') return text
    const type = text === null ? 'null' : typeof text
    throw new UsageError({
      zh: `格式化模块 \`${given}\` 返回的是 ${type}，应为字符串`,
      en: `the formatter \`${given}\` returned ${type}, expected a string`
    })
  }
}

function locate(given: string, cwd: string): string {
  if (/^\.{0,2}[\\/]|^[A-Za-z]:[\\/]|\.(js|mjs|cjs)$/.test(given)) {
    const path = resolvePath(cwd, given)
    if (existsSync(path)) return pathToFileURL(path).href
    throw new UsageError({ zh: `没有这个格式化模块：\`${given}\``, en: `no such formatter: \`${given}\`` })
  }
  try {
    return resolve(given, pathToFileURL(join(cwd, 'package.json')).href)
  } catch {
    throw unknown(given)
  }
}

/** Neither a format nor a package: most likely a format that was misspelt. */
function unknown(given: string): UsageError {
  const near = nearest(given, lintFormats)
  const list = lintFormats.map((name) => `\`${name}\``)
  return new UsageError({
    zh: `\`--format\` 没有 \`${given}\` 这个值，可用 ${list.join('、')}，或模块的路径、包名${near ? `；是不是 \`${near}\`？` : ''}`,
    en: `unexpected value \`${given}\` for \`--format\`, expected ${list.join(', ')}, or a path or package${near ? `; did you mean \`${near}\`?` : ''}`
  })
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
