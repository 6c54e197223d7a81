import { code, type DriftingName, defineRule, driftingNames, type TextEdit } from '../../src/rule.ts'

interface Names {
  readonly name: string
  readonly expected: string
}

const usualHere = {
  zh: ({ expected }: Names) => `这里叫 ${code(expected)}`,
  en: ({ expected }: Names) => `It is ${code(expected)} here`
}

export default defineRule({
  id: 'drifting-name',
  description: {
    zh: '同一个对象换了名字，读者可能当成两个',
    en: 'One subject goes under names that a reader may take for two'
  },
  category: 'consistency',
  severity: 'warning',
  options: {
    minimumUses: {
      description: 'How often the other name must be used: a label or a statement counts once, a heading or the head of a column twice.',
      default: 2,
      minimum: 1
    },
    allow: { description: 'Names that need no explanation.', default: [] as readonly string[] }
  },
  messages: {
    drifting: {
      about: ['name', 'expected'],
      zh: ({ name, expected }: Names) => `${code(expected)} 在这里换成了 ${code(name)}，请统一名称`,
      en: ({ name, expected }: Names) => `Unexpected name ${code(name)}, expected ${code(expected)} as elsewhere`,
      note: {
        zh: () => '读者可能当成两个不同的对象；确是一回事的，第一次换名时说明一句即可，不是一回事的，应当分开写',
        en: () => 'Readers may take them for two things; say once that they are one, or treat them apart'
      }
    }
  },
  *check({ article }, { minimumUses, allow }) {
    const allowed = allow.map((name) => name.toLowerCase())
    for (const drift of driftingNames(article, minimumUses)) {
      const { name, expected, usual, mentions } = drift
      if (allowed.includes(name.toLowerCase())) continue
      const data = { name, expected }
      yield {
        message: 'drifting',
        data,
        place: mentions[0]!.place,
        related: [{ message: usualHere, data, place: usual.place }],
        suggest: [{ title: { zh: () => `统一改为 ${code(expected)}`, en: () => `Use ${code(expected)} throughout` }, edits: edits(drift) }]
      }
    }
  }
})

/** Every use of the other name by the usual one, with a capital where the other had one; mark-up inside a name is left alone. */
function edits({ mentions, expected }: DriftingName): TextEdit[] {
  return mentions.flatMap(({ form, place: { start, end } }) => {
    if (end.offset - start.offset !== form.length) return []
    const capital = /^\p{Lu}/u.test(form)
    const text = capital ? expected.charAt(0).toUpperCase() + expected.slice(1) : expected
    return [{ start: start.offset, end: end.offset, text }]
  })
}
