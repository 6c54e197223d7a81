import { type Article, type Claim, type ClaimKind, code, defineRule, isNamed, list, type Place, type Subject } from '../../src/rule.ts'

interface Own {
  readonly subject: string
  readonly count: number
  /** Where the sources are from. */
  readonly hosts: readonly string[]
}

const alsoOwn = {
  zh: ({ host }: { host: string }) => `这一条的出处是 ${code(host)}`,
  en: ({ host }: { host: string }) => `The source of this one is ${code(host)}`
}

/** What a maker tells best itself (a limit, a price, what is supported) is no praise. */
const PRAISE: readonly ClaimKind[] = ['comparative', 'superlative', 'absolute', 'promotional', 'evaluative']
/** Further claims, and hosts, worth listing. */
const SHOWN = 3

export default defineRule({
  id: 'partial-source',
  description: { zh: '夸一个对象的话，出处全是它自家', en: 'What is claimed for a subject has no source but its own maker' },
  category: 'evidence',
  severity: 'warning',
  options: {
    minimum: { description: 'How many claims for a subject must have a source before the rule speaks.', default: 2, minimum: 1 },
    ignore: { description: 'Subjects whose own pages will do, by their name in the article.', default: [] as readonly string[] }
  },
  messages: {
    partial: {
      about: ['subject'],
      zh: ({ subject, count, hosts }: Own) => `说 ${code(subject)} 好的 ${count} 处，出处都是它自家的 ${list.zh(hosts)}，请补上旁人的来源`,
      en: ({ subject, count, hosts }: Own) =>
        `Unexpected sources of ${list.en(hosts)} alone for ${count === 1 ? 'what is' : `${count} claims`} in favour of ${code(subject)}, expected an independent one`,
      note: {
        zh: () => '自家的文档、博客只会拣好的说，测试条件也由自己挑；独立评测、用户报告或你自己的测量才压得住',
        en: () =>
          'A maker picks what it publishes and how it measures; an independent test, a user report or a measurement of your own carries more'
      }
    }
  },
  *check({ article }, { minimum, ignore }) {
    for (const subject of article.subjects) {
      if (isNamed(subject, ignore)) continue
      const sourced = article.claims.filter((claim) => claim.supported && claim.subject === subject.id && isPraise(article, claim))
      const hosts = sourced.map((claim) => ownHost(article, claim, subject))
      if (sourced.length < minimum || hosts.includes(null)) continue
      const [first, ...others] = sourced
      const named = [...new Set(hosts as string[])]
      yield {
        message: 'partial',
        data: { subject: subject.name, count: sourced.length, hosts: named.slice(0, SHOWN) },
        place: sourcePlace(first!),
        related: others.slice(0, SHOWN).map((claim, i) => ({ message: alsoOwn, data: { host: hosts[i + 1]! }, place: sourcePlace(claim) }))
      }
    }
  }
})

/** Said in favour of the subject: by its wording, or because the statements there are pros. */
function isPraise(article: Article, { strength, kinds, subject, place }: Claim): boolean {
  if (strength === 'note') return false
  const over = article.statements.filter(
    (one) => one.subject === subject && one.place.start.offset < place.end.offset && one.place.end.offset > place.start.offset
  )
  if (over.some(({ polarity }) => polarity === 'pro')) return true
  return over.every(({ polarity }) => polarity !== 'con') && kinds.some((kind) => PRAISE.includes(kind))
}

/** The site that alone supports a claim (`kinto.dev/blog`), where it is the subject's own; null where anything else does. */
function ownHost(article: Article, { evidence }: Claim, { id }: Subject): string | null {
  const supporting = evidence.filter(({ reach }) => reach === 'sentence' || reach === 'attached')
  if (supporting.length === 0 || supporting.some(({ vendor }) => vendor !== id)) return null
  const [{ kind, target }] = supporting as [(typeof supporting)[number]]
  const address =
    kind === 'link' ? target : (article.sources.find((source) => source.kind !== 'link' && source.target === target)?.text ?? target)
  return /https?:\/\/(?:www\.)?([^/?#\s)]{1,100}(?:\/[^/?#\s)]{1,40}(?=\/))?)/i.exec(address)?.[1] ?? target
}

function sourcePlace({ evidence, place }: Claim): Place {
  return evidence.find(({ vendor }) => vendor !== undefined)?.place ?? place
}
