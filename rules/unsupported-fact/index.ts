import { type Claim, code, defineRule, evidenceOptions, type Mention, supportProblems, unsupportedClaims } from '../../src/rule.ts'

export default defineRule({
  id: 'unsupported-fact',
  description: {
    zh: '机构、产品、人物或日期的具体事实没有出处',
    en: 'A particular fact about an organisation, a product, a person or a date has no source'
  },
  category: 'evidence',
  severity: 'warning',
  options: {
    ...evidenceOptions,
    limits: { description: 'Also limits stated flatly (`does not support`, `不支持`), which can be looked up too.', default: false }
  },
  messages: {
    unsupported: {
      zh: ({ text }: { text: string }) => `${code(text)} 讲的是具体的事，却没有出处，请注明`,
      en: ({ text }: { text: string }) => `Particular fact ${code(text)} has no source, add one`,
      note: {
        zh: () => '谁做了什么、在什么时候，都有据可查；注明公告、文档或报道，读者不必全凭信任',
        en: () => 'Who did what, and when, can be looked up; name the announcement, the documentation or the report'
      }
    }
  },
  check({ article }, options) {
    const starts = new Set(article.mentions.map(({ place }: Mention) => place.start.offset))
    const claims = unsupportedClaims(article, ['named-fact'], options).filter(({ claim }) => isParticular(claim, options.limits))
    // `Slack uses …` names an organisation, but where Slack is compared that is what the article is about.
    return supportProblems(
      'unsupported',
      claims.filter(({ claim }) => claim.cue.place === null || !starts.has(claim.cue.place.start.offset))
    )
  }
})

/** True for something that happened, with who or when; plain capabilities and what is said with reserve are not. */
function isParticular({ cue, kinds }: Claim, limits: boolean): boolean {
  return !kinds.includes('hedge') && (cue.by === 'lexicon:claims-fact/must' || (limits && cue.by === 'lexicon:claims-fact/limit'))
}
