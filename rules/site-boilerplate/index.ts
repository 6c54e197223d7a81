import { code, defineRule, type Place } from '../../src/rule.ts'

interface Lines {
  readonly count: number
}

const another = { zh: () => '这里也是', en: () => 'here too' }

/** How many of the other places are shown. */
const SHOWN = 4

export default defineRule({
  id: 'site-boilerplate',
  description: {
    zh: '粘贴时带进来的网站文字：阅读数、目录、按钮、转载声明、图片占位符',
    en: 'What a site puts around an article and a paste brings along: view counts, contents, buttons, notices'
  },
  category: 'structure',
  severity: 'info',
  options: {},
  messages: {
    boilerplate: {
      zh: ({ count }: Lines) => `有 ${count} 行像网站自带的文字，没有当作正文来读，不需要就删去`,
      en: ({ count }: Lines) =>
        `Unexpected text of a site on ${count === 1 ? 'one line' : `${count} lines`}, which was not read; remove it`,
      note: {
        zh: () => `读者看到的仍是全文；确是正文的，请报告给我们，有意留着的，用 ${code('<!-- evenhand skip -->')} 标出`,
        en: () => `Readers still see it; mark what is to stay by ${code('<!-- evenhand skip -->')}, and report what is part of the article`
      }
    }
  },
  *check({ article }) {
    const dated = article.dated?.place ?? null
    const left = article.recovery
      .filter(({ kind }) => kind === 'boilerplate')
      // The line that says of when the article is has its use.
      .filter(({ place }) => dated === null || dated.start.offset < place.start.offset || place.end.offset < dated.end.offset)
    const [first, ...others] = runs(left.map(({ place }) => place))
    if (!first) return
    const { removing } = article.repair
    yield {
      message: 'boilerplate',
      data: { count: left.length },
      place: first,
      related: others.slice(0, SHOWN).map((place) => ({ message: another, data: {}, place })),
      ...(removing.length > 0 && {
        suggest: [
          {
            title: { zh: () => '删去这些行，其余写成 Markdown', en: () => 'Remove these lines and write the rest as Markdown' },
            edits: removing
          }
        ]
      })
    }
  }
})

/** Lines that only a blank one parts are one place. */
function runs(places: readonly Place[]): Place[] {
  const found: Place[] = []
  for (const place of places) {
    const last = found.at(-1)
    if (last && place.start.line - last.end.line <= 2) found[found.length - 1] = { start: last.start, end: place.end }
    else found.push(place)
  }
  return found
}
