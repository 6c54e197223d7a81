import type { Outline } from '../outline/types.ts'
import { cleanName } from './names.ts'

/** Abbreviations and full names the article itself gives: `全称（简称）`, `X，简称 Y`, `X (aka Y)`, `X (also known as Y)`. */
export function mentionedAliases(names: readonly string[], outline: Outline): string[] {
  const found: string[] = []
  for (const block of outline.blocks) {
    if (block.quoted) continue
    for (const name of names) {
      const at = block.text.indexOf(name)
      if (at < 0 || (/^\w/.test(name) && /\w/.test(block.text[at - 1] ?? ''))) continue
      const after = block.text.slice(at + name.length, at + name.length + 80)
      const match =
        after.match(
          /^\s*[,，]?\s*[(（]?\s*(?:简称|也称|又称|又叫|也叫|俗称|aka|also known as|a\.k\.a\.|also called|short for|or simply)\s*[:：]?\s*["“「]?([\p{L}\p{N}][\p{L}\p{N} .+#/-]{1,40}?)["”」]?\s*(?:[,，。)）;；.]|$)/iu
        ) ?? after.match(/^\s*[(（]([A-Z][A-Za-z0-9 .+#/-]{1,40})[)）]/u)
      if (match) {
        const alias = cleanName(match[1]!)
        if (alias.length >= 2 && alias.split(' ').length <= 5) found.push(alias)
      }
    }
  }
  return found
}
