import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ConfigError } from './configError.ts'

const names = new Set(['json', 'yaml', 'yml', 'js', 'mjs'].map((extension) => `evenhand.config.${extension}`))

/** The nearest `evenhand.config.*` in `folder` or above it, or null. Two side by side are an error: neither can be meant. */
export function findConfig(folder: string): string | null {
  for (let current = folder; ; current = dirname(current)) {
    const found = existsSync(current) ? listed(current).filter((name) => names.has(name)) : []
    if (found.length > 1) throw new ConfigError([tooMany(current, found)])
    if (found[0] !== undefined) return join(current, found[0])
    if (dirname(current) === current) return null
  }
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function tooMany(folder: string, found: readonly string[]) {
  const list = found.map((name) => `\`${name}\``)
  return {
    zh: `\`${folder}\` 里有 ${found.length} 份配置（${list.join('、')}），请只留一份`,
    en: `${found.length} configurations in \`${folder}\` (${list.join(', ')}), keep one of them`
  }
}
