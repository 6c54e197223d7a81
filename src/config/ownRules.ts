import type { Rule } from '../rule.ts'
import type { ConfigPath, ConfigSource } from './configSource.ts'
import { shown, unexpected } from './unexpected.ts'
import type { Text } from './wording.ts'

/** `acme/vague-price`: whose rule it is, and its name. */
const ID = /^@?[a-z0-9][a-z0-9._-]{0,99}\/[a-z0-9][a-z0-9-]{0,99}$/

/**
 * The rules that an entry of `plugins` brings: a rule, a list of rules, or an object with `rules`; and what is wrong with them.
 *
 * @param at where the entry stands.
 * @param taken ids that are in use.
 */
export function ownRules(
  given: unknown,
  source: ConfigSource,
  at: ConfigPath,
  taken: ReadonlySet<string>
): { rules: Rule[]; wrong: Text[] } {
  const listed = (given as { rules?: unknown } | null)?.rules ?? given
  const rules: Rule[] = []
  const wrong: Text[] = []
  const ids = new Set(taken)
  for (const one of Array.isArray(listed) ? listed : [listed]) {
    const rule = one as Rule
    const place = `${source.where(at)}: \`${source.named(at)}\``
    if (!isRule(one)) wrong.push(unexpected(place, shown(one), aRule, null))
    else if (!ID.test(rule.id)) wrong.push(unexpected(`${place} (id)`, shown(rule.id), anId, null))
    else if (ids.has(rule.id)) wrong.push(unexpected(`${place} (id)`, shown(rule.id), freeId, null))
    else if (!rule.url) wrong.push(unexpected(`${place} (url: ${rule.id})`, shown(rule.url), aUrl, null))
    else {
      ids.add(rule.id)
      rules.push(rule)
    }
  }
  return { rules, wrong }
}

function isRule(value: unknown): value is Rule {
  const { id, description, severity, options, messages, check } = (value ?? {}) as Partial<Rule>
  return (
    typeof id === 'string' &&
    typeof description?.zh === 'string' &&
    typeof description.en === 'string' &&
    typeof severity === 'string' &&
    typeof options === 'object' &&
    typeof messages === 'object' &&
    typeof check === 'function'
  )
}

const aRule: Text = {
  zh: '`defineRule` 定义的规则、规则列表、含 `rules` 的对象，或包名、文件名',
  en: 'a rule made with `defineRule`, a list of rules, an object with `rules`, or the name of a package or file'
}
const anId: Text = { zh: '带前缀的 id，如 "acme/vague-price"', en: 'an id with a prefix, as "acme/vague-price"' }
const freeId: Text = { zh: '还没有用过的 id', en: 'an id that is not taken' }
const aUrl: Text = { zh: '说明页的地址', en: 'the address of its page' }
