import { type Claim, code, defineRule, excerpt } from '../../src/rule.ts'

interface Undated {
  readonly text: string
  /** How many claims there are. */
  readonly count: number
}

const alsoAges = {
  zh: ({ text }: { text: string }) => `${code(text)} 也一样`,
  en: ({ text }: { text: string }) => `Neither has ${code(text)}`
}

/** Further claims worth listing. */
const SHOWN = 3

export default defineRule({
  id: 'undated-claim',
  description: { zh: '会过时的说法，没写是什么时候的', en: 'A claim that grows old, in an article without a date' },
  category: 'evidence',
  severity: 'info',
  options: {
    minimum: { description: 'How many such claims an article may not reach.', default: 1, minimum: 1 },
    figures: { description: 'Also figures that change from month to month: shares, downloads, prices.', default: true as boolean }
  },
  messages: {
    undated: {
      about: [],
      zh: ({ text, count }: Undated) =>
        count === 1
          ? `${code(text)} 没有写明是什么时候的情况，请注明日期`
          : `${code(text)} 等 ${count} 处没有写明是什么时候的情况，请在文章里注明日期`,
      en: ({ text, count }: Undated) =>
        count === 1 ? `${code(text)} has no date, add one` : `${code(text)} and ${count - 1} more have no date, add one to the article`,
      note: {
        zh: () => '“目前”“最新版”、份额和价格过几个月就变；在文首注明日期，或写成“截至 2024 年 5 月”',
        en: () => '“Currently”, latest versions, shares and prices change within months; date the article, or write “as of May 2024”'
      }
    }
  },
  *check({ article }, { minimum, figures }) {
    if (article.dated) return
    const ageing = article.claims.filter(({ strength, ages }) => strength !== 'note' && ages && (figures || ages.by === 'now'))
    const [first, ...others] = ageing
    if (!first || ageing.length < minimum) return
    yield {
      message: 'undated',
      data: { text: words(first), count: ageing.length },
      place: first.ages!.place,
      related: others.slice(0, SHOWN).map((claim) => ({ message: alsoAges, data: { text: words(claim) }, place: claim.ages!.place }))
    }
  }
})

function words({ ages }: Claim): string {
  return excerpt(ages!.text, ages!.term, { whole: true })
}
