import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { ConfigError } from './configError.ts'

const NAME = /^evenhand\.config\.(?:jsonc?|ya?ml|m?js)$/

/**
 * Makes a function that gives the nearest configuration in `folder` or above it, or null. It lists each folder once.
 * Two configurations side by side are an error: neither can be meant. A package that is installed has no say over its own
 * documents, so the search starts above `node_modules`.
 */
export function createConfigFinder(): (folder: string) => string | null {
  const known = new Map<string, string | null>()
  const nearest = (folder: string): string | null => {
    const found = known.get(folder)
    if (found !== undefined) return found
    const above = dirname(folder)
    const path = configIn(folder) ?? (above === folder ? null : nearest(above))
    known.set(folder, path)
    return path
  }
  return (folder) => {
    const parts = folder.split(sep)
    const at = parts.indexOf('node_modules')
    return nearest(at <= 0 ? folder : parts.slice(0, at).join(sep) || sep)
  }
}

function configIn(folder: string): string | null {
  const names = listed(folder)
  const found = names.filter((name) => NAME.test(name) || (name === 'package.json' && isConfigured(join(folder, name))))
  if (found.length > 1) throw new ConfigError([tooMany(folder, found)])
  return found[0] === undefined ? null : join(folder, found[0])
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/** A package.json that is no JSON is somebody else's trouble, unless it seems to configure us. */
function isConfigured(path: string): boolean {
  try {
    const text = readFileSync(path, 'utf8')
    if (!/"evenhand"\s*:\s*[^\s"]/.test(text)) return false
    return Object.hasOwn(asObject(text), 'evenhand')
  } catch {
    return false
  }
}

function asObject(text: string): object {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    // Said with its place when it is loaded.
    return { evenhand: {} }
  }
}

function tooMany(folder: string, found: readonly string[]) {
  const list = found.map((name) => `\`${name === 'package.json' ? 'package.json#evenhand' : name}\``)
  return {
    zh: `\`${folder}\` 里有 ${found.length} 份配置（${list.join('、')}），请只留一份`,
    en: `${found.length} configurations in \`${folder}\` (${list.join(', ')}), keep one of them`
  }
}
