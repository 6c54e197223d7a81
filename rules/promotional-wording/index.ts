import { code, defineRule, fold, type Phrasing, type RuleContext } from '../../src/rule.ts'

export default defineRule({
  id: 'promotional-wording',
  description: { zh: '广告话，没有可查的内容', en: 'Advertising language that says nothing to check' },
  category: 'language',
  severity: 'warning',
  options: {
    allow: { description: 'Words that are let pass, in this document or house.', default: [] as readonly string[] }
  },
  messages: {
    promotional: {
      zh: ({ text }: { text: string }) => `${code(text)} 是广告话，请换成读者能核对的说法`,
      en: ({ text }: { text: string }) => `Unexpected advertising language ${code(text)}, expected words that readers can check`,
      note: {
        zh: () => '写出它能做到什么、好多少、在什么场景下；写不出来，这个词就可以删掉',
        en: () => 'Say what it does, how much better, and in which case; where there is nothing to say, the word can go'
      }
    }
  },
  *check(context, { allow }) {
    const allowed = allow.map(fold).filter((words) => words !== '')
    for (const phrasing of context.article.phrasings) {
      if (phrasing.kind !== 'promotional' || isReported(context, phrasing)) continue
      if (allowed.some((words) => fold(phrasing.text).includes(words))) continue
      yield { message: 'promotional', data: { text: phrasing.text }, place: phrasing.place }
    }
  }
})

/** Where the same words decided a claim (`业界领先`, “second to none”), a source is asked for already. */
function isReported({ article }: RuleContext, { place }: Phrasing): boolean {
  return article.claims.some(({ strength, cue }) => {
    if (strength !== 'must' || cue.place === null) return false
    return cue.place.start.offset < place.end.offset && place.start.offset < cue.place.end.offset
  })
}
