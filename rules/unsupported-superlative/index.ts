import { code, defineRule, evidenceOptions, supportProblems, unsupportedClaims } from '../../src/rule.ts'

export default defineRule({
  id: 'unsupported-superlative',
  description: { zh: '说到极致，却没有依据', en: 'A superlative has no source' },
  category: 'evidence',
  severity: 'warning',
  options: evidenceOptions,
  messages: {
    unsupported: {
      zh: ({ text }: { text: string }) => `${code(text)} 说到了极致，却没有依据，请补上或改得有分寸`,
      en: ({ text }: { text: string }) => `Superlative ${code(text)} has no source, add one or temper it`,
      note: {
        zh: () => '“最”“唯一”“无敌”之类，冒出一个更强的就不成立；给出依据，或写清是在哪些对象里比、比的是什么',
        en: () => 'One better candidate refutes it; give a source, or say among which candidates and by what measure it holds'
      }
    }
  },
  check: ({ article }, options) => supportProblems('unsupported', unsupportedClaims(article, ['superlative'], options))
})
