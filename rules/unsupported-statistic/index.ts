import { code, defineRule, evidenceOptions, supportProblems, unsupportedClaims } from '../../src/rule.ts'

export default defineRule({
  id: 'unsupported-statistic',
  description: { zh: '数据没有出处', en: 'A figure has no source' },
  category: 'evidence',
  severity: 'error',
  options: evidenceOptions,
  messages: {
    unsupported: {
      zh: ({ text }: { text: string }) => `${code(text)} 这个数据没有出处，请注明`,
      en: ({ text }: { text: string }) => `Figure ${code(text)} has no source, add one`,
      note: {
        zh: () => '有出处，读者才能核对是谁、在什么条件下得出的；自己测的，写明怎么测',
        en: () => 'Only a source tells who got the figure, and how; if you measured it yourself, say how'
      }
    }
  },
  check: ({ article }, options) => supportProblems('unsupported', unsupportedClaims(article, ['statistic'], options))
})
