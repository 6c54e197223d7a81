import { code, defineRule, list, nearest, type Reference } from '../../src/rule.ts'

interface Mark {
  readonly mark: string
}

interface Marks {
  readonly marks: readonly string[]
}

const again = {
  zh: ({ mark }: Mark) => `这里又引了 ${code(mark)}`,
  en: ({ mark }: Mark) => `${code(mark)} is referred to again here`
}

const also = {
  zh: ({ mark }: Mark) => `这里引了 ${code(mark)}`,
  en: ({ mark }: Mark) => `${code(mark)} is referred to here`
}

const meant = {
  zh: ({ mark }: Mark) => `写出来的是 ${code(mark)}，要引的是它吗`,
  en: ({ mark }: Mark) => `${code(mark)} is defined here, is it meant`
}

/** Further places worth listing. */
const SHOWN = 3
/** Marks that one message names. */
const MARKS = 9

export default defineRule({
  id: 'dangling-reference',
  description: {
    zh: '引了脚注、文献或链接，文中却没有写出来',
    en: 'A footnote, a numbered source or a link by name that the article never defines'
  },
  category: 'evidence',
  severity: 'error',
  options: {
    ignore: {
      description: 'Labels that are defined elsewhere, for example by the site generator: `1`, `spec`.',
      default: [] as readonly string[]
    }
  },
  messages: {
    footnote: {
      zh: ({ mark }: Mark) => `脚注 ${code(mark)} 没有内容，请补上`,
      en: ({ mark }: Mark) => `Footnote ${code(mark)} has no definition, add one`,
      note: {
        zh: ({ mark }) => `文中要另起一行写 ${code(`${mark}: …`)}；没有它，读者看到的是一个点不开的记号`,
        en: ({ mark }) => `Without a line ${code(`${mark}: …`)} readers get a mark that leads nowhere`
      }
    },
    numbered: {
      zh: ({ mark }: Mark) => `${code(mark)} 没有对应的参考文献，请补上`,
      en: ({ mark }: Mark) => `Reference ${code(mark)} has no entry in a list of sources, add one`,
      note: {
        zh: () => '有编号而查不到出处，和没有出处一样；可能是增删文献时编号没有跟着改',
        en: () => 'A number that leads nowhere supports nothing; it may be left from an entry that was removed'
      }
    },
    list: {
      about: [],
      zh: ({ marks }: Marks) => `${list.zh(marks)} 没有参考文献列表可查，请在文末补上`,
      en: ({ marks }: Marks) => `${list.en(marks)} ${marks.length === 1 ? 'has' : 'have'} no list of sources to refer to, add one`,
      note: {
        zh: () => '有编号而查不到出处，和没有出处一样；转载、粘贴时常常丢掉文末的列表',
        en: () => 'A number that leads nowhere supports nothing; such lists are easily lost when a text is copied'
      }
    },
    link: {
      zh: ({ mark }: Mark) => `链接 ${code(mark)} 没有地址，请补上`,
      en: ({ mark }: Mark) => `Link ${code(mark)} has no address, add one`,
      note: {
        zh: ({ mark }) => `文中要另起一行写 ${code(`${mark}: https://…`)}；没有它，方括号会原样显示`,
        en: ({ mark }) => `Without a line ${code(`${mark}: https://…`)} the brackets are shown as they are`
      }
    }
  },
  *check({ article }, { ignore }) {
    const groups = new Map<string, Reference[]>()
    for (const reference of article.references) {
      if (reference.resolved || ignore.includes(reference.label)) continue
      const key = markOf(reference).toLowerCase()
      groups.set(key, [...(groups.get(key) ?? []), reference])
    }
    const numbers = [...groups.values()].filter(([first]) => first?.kind === 'numbered')
    const lost = numbers.length > 0 && !article.sources.some(({ kind }) => kind === 'numbered')
    if (lost) {
      const [, ...others] = numbers.flat().sort((a, b) => a.place.start.offset - b.place.start.offset)
      const marks = numbers.map(([first]) => markOf(first!))
      yield {
        message: 'list',
        data: { marks: marks.slice(0, MARKS) },
        place: numbers[0]![0]!.place,
        related: others.slice(0, SHOWN).map((one) => ({ message: also, data: { mark: markOf(one) }, place: one.place }))
      }
    }
    const footnotes = article.sources.filter(({ kind }) => kind === 'footnote')
    for (const [first, ...others] of groups.values()) {
      if (!first || (lost && first.kind === 'numbered')) continue
      const mark = markOf(first)
      const near =
        first.kind === 'footnote' && !/^\d+$/.test(first.label)
          ? nearest(
              first.label,
              footnotes.map(({ target }) => target)
            )
          : null
      const defined = footnotes.find(({ target }) => target === near)
      yield {
        message: first.kind,
        data: { mark },
        place: first.place,
        related: [
          ...(defined ? [{ message: meant, data: { mark: `[^${defined.target}]` }, place: defined.place }] : []),
          ...others.slice(0, SHOWN).map(({ place }) => ({ message: again, data: { mark }, place }))
        ]
      }
    }
  }
})

function markOf({ kind, label }: Reference): string {
  return kind === 'footnote' ? `[^${label}]` : `[${label}]`
}
