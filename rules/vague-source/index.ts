import { code, defineRule, evidenceOptions, unsupportedClaims } from '../../src/rule.ts'

export default defineRule({
  id: 'vague-source',
  description: { zh: '援引了来源，却不说是谁', en: 'A source is invoked and not named' },
  category: 'evidence',
  severity: 'warning',
  options: evidenceOptions,
  messages: {
    vague: {
      zh: ({ text }: { text: string }) => `${code(text)} 没有交代出自哪里，请写明可以查到的来源`,
      en: ({ text }: { text: string }) => `Unexpected vague source ${code(text)}, expected one that readers can look up`,
      note: {
        zh: () => '“研究表明”“业内认为”这类话借了权威却无从核对；写出机构、标题和年份，或直说这是自己的看法',
        en: () => 'It borrows authority that nobody can check; name the author, title and year, or call it your own opinion'
      }
    }
  },
  *check({ article }, options) {
    for (const { words, place } of unsupportedClaims(article, ['vague-attribution'], options)) {
      yield { message: 'vague', data: { text: words }, place }
    }
  }
})
