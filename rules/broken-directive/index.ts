import { code, defineRule } from '../../src/rule.ts'

interface Directive {
  readonly name: string
  /** What was probably meant; empty where nothing is near. */
  readonly near: string
}

interface Fault {
  /** In the words of the parser. */
  readonly fault: string
}

export default defineRule({
  id: 'broken-directive',
  description: {
    zh: '写给 evenhand 的注释、文首声明或标记有误，不起作用',
    en: 'A comment, a declaration in the front matter or mark-up meant for the tool is wrong, and does nothing'
  },
  category: 'structure',
  severity: 'warning',
  everywhere: true,
  options: {},
  messages: {
    key: {
      zh: ({ name, near }: Directive) => `文首声明 ${code(name)} 无效${near === '' ? '，不起作用' : `，是不是 ${code(near)}`}`,
      en: ({ name, near }: Directive) =>
        `Unexpected ${code(name)} in the front matter, expected ${near === '' ? 'subjects, dimensions or a profile' : code(near)}`
    },
    frontMatter: {
      zh: ({ fault }: Fault) => `文首的 YAML 读不懂（${code(fault)}），其中的声明都不起作用`,
      en: ({ fault }: Fault) => `Unexpected YAML in the front matter (${code(fault)}), none of its declarations counts`
    },
    mdx: {
      zh: ({ fault }: Fault) => `MDX 语法有误（${code(fault)}），按普通 Markdown 来读`,
      en: ({ fault }: Fault) => `Unexpected MDX syntax (${code(fault)}), the file was read as plain Markdown`
    },
    skip: {
      zh: () => `${code('evenhand skip')} 之后没有 ${code('evenhand end')}，后文全都没有读，请补上`,
      en: () => `${code('evenhand skip')} has no ${code('evenhand end')} after it, add one: nothing below was read`
    },
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
      if (kind === 'declaration') {
        yield { message: 'key', data: { name: String(data.key), near: String(data.near ?? '') }, place }
        continue
      }
      // Of other people's front matter and MDX only a comparison is told.
      if ((kind === 'front-matter' || kind === 'mdx') && article.kind === 'comparison') {
        yield { message: kind === 'mdx' ? 'mdx' : 'frontMatter', data: { fault: String(data.fault) }, place }
        continue
      }
      if (kind === 'skipped-region' && place !== null && place.start.offset === place.end.offset) yield { message: 'skip', data: {}, place }
      if (kind !== 'broken-directive') continue
      const facts = { name: String(data.name), near: String(data.near) }
      yield data.what === 'rule' ? { message: 'rule', data: facts, place } : { message: 'command', data: facts, place }
    }
  }
})
