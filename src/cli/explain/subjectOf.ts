import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Rule } from '../../rule.ts'
import { nearest } from '../../text/nearest.ts'
import { UsageError } from '../usageError.ts'
import { type LineTarget, lineTargets } from './lineTargets.ts'

/** What a word of `evenhand explain` asks about: a rule by its id, or a line of a file that exists. Throws `UsageError` for any other. */
export function subjectOf(word: string, rules: readonly Rule[], cwd: string): { readonly rule: Rule } | LineTarget {
  const rule = rules.find(({ id }) => id === word)
  if (rule) return { rule }
  const exists = (file: string) => file === '-' || existsSync(resolve(cwd, file))
  const targets = lineTargets(word)
  const target = targets.find(({ file }) => exists(file))
  if (target) return target
  const last = targets.at(-1)
  if (last) throw new UsageError({ zh: `没有这个文件：\`${last.file}\``, en: `no such file: \`${last.file}\`` })
  if (exists(word)) throw lineMissing(word)
  throw unknownRule(
    word,
    rules.map(({ id }) => id)
  )
}

function lineMissing(file: string): UsageError {
  return new UsageError({
    zh: `\`${file}\` 后面要写行号，如 \`${file}:1\`；\`evenhand report --format tree ${file}\` 显示全文的读法`,
    en: `\`${file}\` lacks a line, expected \`${file}:1\` or the like; \`evenhand report --format tree ${file}\` shows how all of it was read`
  })
}

function unknownRule(word: string, ids: readonly string[]): UsageError {
  const near = nearest(word, ids)
  const list = ids.map((id) => `\`${id}\``)
  return new UsageError({
    zh: `没有规则 \`${word}\`${near ? `；是不是 \`${near}\`？` : `，可用 ${list.join('、')}；也可以写 \`文件:行号\``}`,
    en: `unknown rule \`${word}\`${near ? `; did you mean \`${near}\`?` : `, expected one of ${list.join(', ')}, or \`FILE:LINE\``}`
  })
}
