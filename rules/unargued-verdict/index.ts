import { type Article, adviceDimensions, code, coveredHere, defineRule, type Ground, list, type Place } from '../../src/rule.ts'

interface Unstated {
  readonly ground: string
  readonly subjects: readonly string[]
}

export default defineRule({
  id: 'unargued-verdict',
  description: {
    zh: '结论据以取舍的标准，正文只写了一方，或者都没写',
    en: 'The verdict rests on a ground that the article treats for one subject only, or for none'
  },
  category: 'balance',
  severity: 'warning',
  options: {
    ignore: {
      description: 'Grounds that need no treatment, by the words of the article or the id of a standard dimension.',
      default: [] as readonly string[]
    }
  },
  messages: {
    unstated: {
      about: ['ground', 'subjects'],
      zh: ({ ground, subjects }: Unstated) => `结论以 ${code(ground)} 为依据，正文却没有说 ${list.zh(subjects)} 这方面如何，请补上`,
      en: ({ ground, subjects }: Unstated) =>
        `${code(ground)}, a ground of the verdict, has no statement about ${list.en(subjects)}, add ${subjects.length === 1 ? 'one' : 'them'}`,
      note: {
        zh: () => '依据没有逐一摆出来，读者无从比较，只能相信结论',
        en: () => 'Where a ground is not laid out side by side, readers cannot compare and must take the verdict on trust'
      }
    },
    unlinked: {
      zh: ({ ground }: { ground: string }) => `决策理由 ${code(ground)} 不在列出的决策因素里，各方案的陈述也没有提到，请补上依据`,
      en: ({ ground }: { ground: string }) =>
        `The reason ${code(ground)} has no driver and no statement about an option behind it, add one`,
      note: {
        zh: () => '日后重新审视这项决定的人，要靠理由找回当时的比较',
        en: () => 'Whoever reviews the decision later must find the comparison behind the reason'
      }
    }
  },
  *check({ article }, { ignore }) {
    const { verdict } = article
    if (!verdict || treated(article) < 2) return
    const reasons = verdict.grounds.filter(({ cue }) => cue.by === 'record-reason' || cue.by === 'driver')
    const [first] = reasons
    if (first && reasons.every(({ cue, dimension, stated }) => cue.by === 'record-reason' && dimension === null && stated.length === 0)) {
      if (!ignore.includes(first.text)) yield { message: 'unlinked', data: { ground: first.text }, place: first.place }
      return
    }
    const criteria = verdict.grounds.filter(
      (ground) => ground.kind === 'criterion' && (ground.standard ?? ground.dimension) !== null && !reasons.includes(ground)
    )
    for (const [i, ground] of criteria.entries()) {
      const same = criteria.filter((other) => keyOf(other) === keyOf(ground))
      if (criteria.findIndex((other) => keyOf(other) === keyOf(ground)) < i) continue
      if (same.some(({ text, standard }) => ignore.includes(text) || (standard !== null && ignore.includes(standard)))) continue
      const stated = new Map<string, Place>(same.flatMap((one) => one.stated.map(({ subject, place }) => [subject, place] as const)))
      if (stated.size > 1) continue
      yield {
        message: 'unstated',
        data: { ground: ground.text, subjects: article.subjects.filter(({ id }) => !stated.has(id)).map(({ name }) => name) },
        place: ground.place,
        related: article.subjects.flatMap(({ id, name }) => {
          const place = stated.get(id)
          return place ? [{ message: coveredHere, data: { subject: name }, place }] : []
        })
      }
    }
  }
})

/** One ground under several words is one. */
function keyOf({ standard, dimension }: Ground): string | null {
  return standard ?? dimension
}

/** Subjects of which the article says more than when to choose them: mere advice argues nothing and announces nothing. */
function treated({ dimensions, statements }: Article): number {
  const advice = adviceDimensions({ dimensions })
  return new Set(statements.filter(({ dimension }) => dimension === null || !advice.has(dimension)).map(({ subject }) => subject)).size
}
