import type { z } from 'zod'
import { nearest } from '../text/nearest.ts'
import type { ConfigSource } from './configSource.ts'
import { extendable } from './extendable.ts'
import { shown, unexpected } from './unexpected.ts'
import type { Text } from './wording.ts'

type Issue = z.core.$ZodIssue

/** Words one of zod's issues: where in the file, what was given, what is allowed, and the nearest right name. */
export function explainIssue(issue: Issue, source: ConfigSource, allowedKeys: (path: readonly PropertyKey[]) => readonly string[]): Text[] {
  const place = `${source.where(issue.path)}: \`${source.named(issue.path)}\``
  const at = (path: readonly PropertyKey[]) =>
    path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], source.value)
  const given = shown(at(issue.path))
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(source, [...issue.path, key], key, allowedKeys(issue.path)))
    case 'invalid_value': {
      const allowed = issue.values.map((value) => shown(value))
      const value = at(issue.path)
      const near = typeof value === 'string' ? nearest(value, issue.values.map(String)) : null
      return [unexpected(place, given, { zh: allowed.join('、'), en: allowed.join(', ') }, near)]
    }
    case 'invalid_union': {
      // The presets are listed for editors; any other name may be a package.
      if (issue.path[0] === 'extends') return [unexpected(place, given, extendable, null)]
      const branch = bestBranch(issue.errors)
      return branch.flatMap((inner) => explainIssue({ ...inner, path: [...issue.path, ...inner.path] } as Issue, source, allowedKeys))
    }
    case 'invalid_type':
      return [unexpected(place, given, kinds[issue.expected] ?? { zh: issue.expected, en: issue.expected }, null)]
    case 'too_small':
    case 'too_big': {
      const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum
      const least = issue.code === 'too_small'
      if (issue.origin !== 'number')
        return [unexpected(place, given, least ? { zh: '非空', en: 'something not empty' } : { zh: '更短', en: 'less' }, null)]
      return [
        unexpected(
          place,
          given,
          least ? { zh: `不小于 ${bound}`, en: `at least ${bound}` } : { zh: `不大于 ${bound}`, en: `at most ${bound}` },
          null
        )
      ]
    }
    default:
      return [{ zh: `${place}: ${issue.message}`, en: `${place}: ${issue.message}` }]
  }
}

const kinds: Readonly<Record<string, Text>> = {
  string: { zh: '字符串', en: 'a string' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  tuple: { zh: '级别，或 [级别, 选项]', en: 'a severity, or [severity, options]' },
  object: { zh: '对象', en: 'an object' },
  record: { zh: '对象', en: 'an object' }
}

/** The branch that was meant is the one that got furthest: its faults lie deepest, or name allowed values, or are fewest. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) =>
    Math.max(...issues.map((issue) => issue.path.length * 2 + (issue.code === 'invalid_type' ? 0 : 1)))
  const further = (a: readonly Issue[], b: readonly Issue[]) => depth(b) - depth(a) || a.length - b.length
  return [...branches].sort(further)[0] ?? []
}

function unknownKey(source: ConfigSource, path: readonly PropertyKey[], key: string, allowed: readonly string[]): Text {
  const near = nearest(key, allowed)
  const isRule = path.at(-2) === 'rules'
  const where = source.where(path, 'key')
  const named = source.named(path)
  const list = allowed.map((name) => `\`${name}\``)
  return {
    zh: `${where}: 没有${isRule ? '规则' : '设置'} \`${named}\`${near ? `；是不是 \`${near}\`？` : `，可用 ${list.join('、') || '（无）'}`}`,
    en: `${where}: unknown ${isRule ? 'rule' : 'setting'} \`${named}\`${near ? `; did you mean \`${near}\`?` : `, expected one of ${list.join(', ') || '(none)'}`}`
  }
}
