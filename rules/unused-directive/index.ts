import { code, defineRule, list } from '../../src/rule.ts'

interface Directive {
  /** The command, with the rules it names where the whole comment is idle. */
  readonly comment: string
}

interface Idle {
  readonly idle: readonly string[]
}

export default defineRule({
  id: 'unused-directive',
  description: {
    zh: '忽略检查结果的注释没有起作用',
    en: 'A comment that silences findings has none to silence'
  },
  category: 'structure',
  severity: 'warning',
  last: true,
  options: {},
  messages: {
    disable: {
      zh: ({ comment }: Directive) => `${code(comment)} 没有可以忽略的结果，请删去`,
      en: ({ comment }: Directive) => `Unexpected comment ${code(comment)}, it silences nothing: remove it`,
      note: {
        zh: () => '留着它，日后这里真出了问题也不会报',
        en: () => 'Left there, it will silence a finding to come, and nobody will know'
      }
    },
    enable: {
      zh: ({ comment }: Directive) => `${code(comment)} 之前没有关掉过，请删去`,
      en: ({ comment }: Directive) => `Unexpected comment ${code(comment)}, nothing is disabled before it: remove it`
    },
    rules: {
      zh: ({ idle }: Idle) => `注释里的 ${list.zh(idle)} 没有可以忽略的结果，请从中删去`,
      en: ({ idle }: Idle) =>
        `Unexpected ${list.en(idle)} in a comment, ${idle.length === 1 ? 'it silences nothing there: take it out' : 'they silence nothing there: take them out'}`
    }
  },
  *check({ article }) {
    for (const { code: kind, data, place } of article.diagnostics) {
      if (kind !== 'unused-directive') continue
      const { command, rules, whole, start, end, text } = data
      const fix = typeof start === 'number' && typeof end === 'number' ? { fix: [{ start, end, text: String(text) }] } : {}
      if (whole !== 1) yield { message: 'rules', data: { idle: String(rules).split(', ') }, place, ...fix }
      else {
        const comment = `${command}${rules === '' ? '' : ` ${rules}`}`
        yield { message: command === 'enable' ? 'enable' : 'disable', data: { comment }, place, ...fix }
      }
    }
  }
})
