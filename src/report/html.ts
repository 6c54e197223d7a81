import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Language } from '../article/types.ts'
import { articleSection } from './html/articleSection.ts'
import { banner } from './html/banner.ts'
import { script } from './html/client.generated.ts'
import { element } from './html/element.ts'
import { head } from './html/head.ts'
import { indexSection } from './html/indexSection.ts'
import { words as allWords } from './html/labels.ts'
import { labels as allLabels } from './labels.ts'
import type { LineUrl } from './lineUrl.ts'
import type { Report } from './types.ts'

export interface HtmlOptions {
  /** The text that each article of the report was read from, in its order. */
  readonly sources: readonly string[]
  /** Of the words around the articles' own; default that of each article, and `locale` for what is said about several. */
  readonly language?: Language | undefined
  /** Default `zh`. */
  readonly locale?: Language | undefined
  /** Where the files can be looked at; only addresses of the web are linked, for a page is moved about. */
  readonly lineUrl?: LineUrl | undefined
}

/**
 * One page of HTML about all articles of a report: it loads nothing, runs no script but its own, and is complete without
 * one. Everything from the articles is text; see `element`.
 */
export function html(report: Report, { sources, language, locale = 'zh', lineUrl }: HtmlOptions): string {
  const { articles, unreadable } = report
  const [first] = articles
  const alone = articles.length === 1
  const spoken = language ?? (alone && first ? first.language : locale)
  const words = allWords[spoken]
  const title = alone && first ? (first.title ?? first.file) : words.heading(articles.length)
  const sections = articles.map((article, index) =>
    articleSection(article, {
      id: `a${index + 1}`,
      source: sources[index] ?? '',
      language: language ?? article.language,
      alone,
      url: lineUrl?.(article.file, 1, 1) ?? ''
    })
  )
  const main = element(
    'main',
    { id: 'main', tabIndex: -1 },
    !alone && element('header.intro', {}, element('h1', {}, title), articles.length === 0 && element('p', {}, words.noArticles)),
    articles.length > 1 && indexSection(articles, spoken),
    unreadable.length > 0 && unread(unreadable, spoken),
    sections
  )
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element(
        'html',
        { lang: words.tag },
        head(title),
        element('body', {}, banner(articles.length > 1, spoken), main, element('script', {}, { type: 'text', value: script.text }))
      )
    ]
  }
  return `${toHtml(root)}\n`
}

function unread(files: Report['unreadable'], language: Language): Element {
  return element(
    'section.unreadable',
    { id: 'unreadable', ariaLabelledBy: 'unreadable-title' },
    element('h2', { id: 'unreadable-title' }, allLabels[language].unreadable),
    element(
      'ul',
      {},
      files.map(({ file, reason }) => element('li', {}, element('code', {}, file), `${allLabels[language].colon}${reason}`))
    )
  )
}
