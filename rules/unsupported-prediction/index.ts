import { code, defineRule, evidenceOptions, supportProblems, unsupportedClaims } from '../../src/rule.ts'

export default defineRule({
  id: 'unsupported-prediction',
  description: { zh: '把将来的事说成定局，却没有依据', en: 'The future is stated as certain, on no grounds' },
  category: 'evidence',
  severity: 'warning',
  options: evidenceOptions,
  messages: {
    unsupported: {
      zh: ({ text }: { text: string }) => `${code(text)} 把将来的事说成定局，却没有依据，请补上，或者只说是可能`,
      en: ({ text }: { text: string }) => `Prediction ${code(text)} has no grounds, add them or call it a possibility`,
      note: {
        zh: () => '将来的事谁也没有见过；写明凭什么这样推断（路线图、数据、已有的先例）',
        en: () => 'Nobody has seen the future; say what it is inferred from: a roadmap, figures, a precedent'
      }
    }
  },
  check: ({ article }, options) =>
    supportProblems(
      'unsupported',
      // With a “may” anywhere in the sentence it is no longer stated as certain.
      unsupportedClaims(article, ['prediction'], options).filter(({ claim }) => !claim.kinds.includes('hedge'))
    )
})
