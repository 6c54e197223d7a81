import { code, defineRule, evidenceOptions, supportProblems, unsupportedClaims } from '../../src/rule.ts'

export default defineRule({
  id: 'unsupported-absolute',
  description: { zh: '说得绝对，却没有依据', en: 'A statement that leaves no exception has no source' },
  category: 'evidence',
  severity: 'warning',
  options: evidenceOptions,
  messages: {
    unsupported: {
      zh: ({ text }: { text: string }) => `${code(text)} 说得绝对，却没有依据，请补上或改得有分寸`,
      en: ({ text }: { text: string }) => `Absolute ${code(text)} has no source, add one or temper it`,
      note: {
        zh: () => '“完全”“任何”“永远”之类，一个反例就能推翻；给出依据，或写清在什么范围内成立',
        en: () => 'One counterexample refutes it; give a source, or say within what bounds it holds'
      }
    }
  },
  check: ({ article }, options) => supportProblems('unsupported', unsupportedClaims(article, ['absolute'], options))
})
