import { code, defineRule, evidenceOptions, openComparisons, type Place, supportProblems, unsupportedClaims } from '../../src/rule.ts'

export default defineRule({
  id: 'unsupported-comparison',
  description: { zh: '说谁比谁强，却没有数据或来源', en: 'One subject is said to beat another, without figures or a source' },
  category: 'evidence',
  severity: 'warning',
  options: evidenceOptions,
  messages: {
    unsupported: {
      zh: ({ text }: { text: string }) => `${code(text)} 这样比，却没有数据或来源，请补上`,
      en: ({ text }: { text: string }) => `Comparison ${code(text)} has no figures or source, add them`,
      note: {
        zh: () => '能量出来的差别，要写明差多少、谁量的、在什么条件下量的',
        en: () => 'A difference that can be measured wants its size, and who measured it under what conditions'
      }
    }
  },
  check({ article }, options) {
    const open = openComparisons(article)
    const claims = unsupportedClaims(article, ['comparative'], options)
    // Before anybody can look for figures, it has to be said than what: see `incomplete-comparison`.
    return supportProblems(
      'unsupported',
      claims.filter(({ claim }) => !open.some((phrasing) => holds(claim.place, phrasing.place)))
    )
  }
})

function holds(outer: Place, inner: Place): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset
}
