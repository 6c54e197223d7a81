import { code, defineRule, evidenceOptions, unsupportedClaims } from '../../src/rule.ts'

const nearby = {
  zh: ({ target }: { target: string }) => `近处有来源 ${code(target)}；如果它就是依据，请引在这一句里`,
  en: ({ target }: { target: string }) => `${code(target)} stands near; cite it in the sentence if it is the source`
}

const note = {
  zh: () => '“最”“唯一”“完全”之类，一个反例就能推翻；给出依据，或写清在什么范围内成立',
  en: () => 'One counterexample refutes it; give a source, or say within what bounds it holds'
}

export default defineRule({
  id: 'unsupported-superlative',
  description: { zh: '说到极致或绝对，却没有依据', en: 'A superlative or an absolute has no source' },
  category: 'evidence',
  severity: 'warning',
  options: evidenceOptions,
  messages: {
    superlative: {
      zh: ({ text }: { text: string }) => `${code(text)} 说到了极致，却没有依据，请补上或改得有分寸`,
      en: ({ text }: { text: string }) => `Superlative ${code(text)} has no source, add one or temper it`,
      note
    },
    absolute: {
      zh: ({ text }: { text: string }) => `${code(text)} 说得绝对，却没有依据，请补上或改得有分寸`,
      en: ({ text }: { text: string }) => `Absolute ${code(text)} has no source, add one or temper it`,
      note
    }
  },
  *check({ article }, options) {
    for (const { claim, near, words, place } of unsupportedClaims(article, ['superlative', 'absolute'], options)) {
      yield {
        message: claim.kinds[0] === 'superlative' ? 'superlative' : 'absolute',
        data: { text: words },
        place,
        related: near ? [{ message: nearby, data: { target: near.target }, place: near.place }] : []
      }
    }
  }
})
