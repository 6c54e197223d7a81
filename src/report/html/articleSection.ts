import type { Element } from 'hast'
import type { Language } from '../../article/types.ts'
import { labels as allLabels } from '../labels.ts'
import type { ReportArticle } from '../types.ts'
import { element } from './element.ts'
import { findings } from './findings.ts'
import { heatMap } from './heatMap.ts'
import { words as allWords } from './labels.ts'
import { ledger } from './ledger.ts'
import { notes } from './notes.ts'
import { overview } from './overview.ts'
import { sources } from './sources.ts'
import { statements } from './statements.ts'
import { articleText } from './text/articleText.ts'
import type { Part, View } from './types.ts'
import { isWeb, webLink } from './webLink.ts'

export interface SectionOptions {
  /** Of the article on the page: `a1`. */
  readonly id: string
  readonly source: string
  readonly language: Language
  /** Alone on the page, its title is the page's. */
  readonly alone: boolean
  /** Of the file, where it can be looked at on the web; anything else is not linked. */
  readonly url: string
}

/** All about one article; parts with nothing in them are left out. */
export function articleSection(article: ReportArticle, { id, source, language, alone, url }: SectionOptions): Element {
  const labels = allLabels[language]
  const words = allWords[language]
  const lines = new Set<number>()
  const view: View = {
    article,
    source,
    id,
    depth: alone ? 2 : 3,
    language,
    labels,
    words,
    tongue: language === article.language ? undefined : article.language,
    line(line, name) {
      lines.add(line)
      const href = `#${id}-L${line}`
      if (name === undefined) return element('a.place', { href }, labels.line(line))
      return element('a', { href, lang: view.tongue, title: labels.line(line) }, name)
    }
  }
  const compared = article.matrix.rows.length > 0 && article.matrix.columns.length > 0
  const [before, after] = [
    [overview(view), ...(compared ? [heatMap(view)] : []), findings(view)],
    [...(article.statements.length > 0 ? [statements(view)] : []), ledger(view), sources(view), notes(view)]
  ]
  // Made last, for only now it is known which lines are linked.
  const parts = [...before, articleText(view, lines), ...after].filter(({ body }) => body.length > 0)
  return element(
    alone ? 'div.article' : 'article.article',
    { id, lang: words.tag, ariaLabelledBy: alone ? null : `${id}-title` },
    element(
      'header',
      {},
      element(`h${alone ? 1 : 2}`, { id: `${id}-title`, lang: view.tongue }, article.title ?? words.untitled),
      element(
        'p.file',
        {},
        `${labels.kind[article.kind]} · ${labels.language[article.language]} · `,
        element('code', {}, isWeb(url) ? webLink(url, article.file) : article.file)
      )
    ),
    contents(parts, view),
    element(
      'div.parts',
      {},
      parts.map((part) => partOf(part, view))
    )
  )
}

function contents(parts: readonly Part[], { id, words, article }: View): Element {
  return element(
    'nav.contents',
    { ariaLabel: `${words.contents}: ${article.title ?? article.file}` },
    element(
      'ul',
      {},
      parts.map(({ name, title }) => element('li', {}, element('a', { href: `#${id}-${name}` }, title)))
    )
  )
}

function partOf({ name, title, body }: Part, { id, depth }: View): Element {
  return element(
    'section',
    { id: `${id}-${name}`, ariaLabelledBy: `${id}-${name}-title` },
    element(`h${depth}`, { id: `${id}-${name}-title` }, title),
    body
  )
}
