import { code, defineRule, evidenceOptions, supportProblems, unsupportedClaims } from '../../src/rule.ts'

export default defineRule({
  id: 'unsupported-evaluation',
  description: { zh: '评价只有结论，没有依据', en: 'Praise or blame has no grounds' },
  category: 'evidence',
  severity: 'off',
  options: { ...evidenceOptions, strengths: { ...evidenceOptions.strengths, default: ['must', 'should'] as readonly string[] } },
  messages: {
    unsupported: {
      zh: ({ text }: { text: string }) => `${code(text)} 只有评价，没有依据，请补上事实、数据或来源`,
      en: ({ text }: { text: string }) => `Evaluation ${code(text)} has no grounds, add a fact, a figure or a source`,
      note: {
        zh: () => '这样的话换到哪个对象头上都说得通；有一个例子或一个数据，才显出是在说它',
        en: () => 'Such words would fit any subject; one example or figure shows that they are about this one'
      }
    }
  },
  check: ({ article }, options) =>
    supportProblems(
      'unsupported',
      // Words that praise or blame; a pro or con by its place alone is as often plain description.
      unsupportedClaims(article, ['evaluative'], options).filter(({ claim }) => claim.cue.term !== '')
    )
})
