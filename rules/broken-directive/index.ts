import { code, defineRule } from '../../src/rule.ts'

interface Directive {
  readonly name: string
  /** What was probably meant; empty where nothing is near. */
  readonly near: string
}

export default defineRule({
  id: 'broken-directive',
  description: {
    zh: '控制注释里的指令或规则不存在，注释不起作用',
    en: 'A control comment names a command or a rule that does not exist, and does nothing'
  },
  category: 'structure',
  severity: 'warning',
  options: {},
  messages: {
    rule: {
      zh: ({ name, near }: Directive) => `没有名为 ${code(name)} 的规则${near === '' ? '，这条注释不起作用' : `，是不是 ${code(near)}`}`,
      en: ({ name, near }: Directive) =>
        `Unexpected rule ${code(name)} in a comment, expected ${near === '' ? 'one that exists' : code(near)}`
    },
    command: {
      zh: ({ name, near }: Directive) =>
        name === ''
          ? `注释里没有指令，应为 ${code('disable-next-line')}、${code('disable')} 或 ${code('enable')}`
          : `没有 ${code(name)} 这个指令，${near === '' ? `应为 ${code('disable-next-line')}、${code('disable')} 或 ${code('enable')}` : `是不是 ${code(near)}`}`,
      en: ({ name, near }: Directive) =>
        `Unexpected ${name === '' ? 'comment without a command' : `command ${code(name)} in a comment`}, expected ${
          near === '' ? `${code('disable-next-line')}, ${code('disable')} or ${code('enable')}` : code(near)
        }`
    }
  },
  *check({ article }) {
    for (const { code: kind, data, place } of article.diagnostics) {
      if (kind !== 'broken-directive') continue
      const facts = { name: String(data.name), near: String(data.near) }
      yield data.what === 'rule' ? { message: 'rule', data: facts, place } : { message: 'command', data: facts, place }
    }
  }
})
