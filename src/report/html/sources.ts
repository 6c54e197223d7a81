import { element } from './element.ts'
import type { Part, View } from './types.ts'
import { webLink } from './webLink.ts'

/** What the article can be looked up in, and references that lead nowhere. */
export function sources({ article, labels, line, tongue }: View): Part {
  const dangling = article.references.filter(({ resolved }) => !resolved)
  const entries = [
    ...article.sources.map(({ kind, target, text, line: at }) =>
      element(
        'li',
        {},
        kind === 'link'
          ? text && text !== target && [element('span', { lang: tongue }, text), labels.colon]
          : `${labels.footnote(target)}${labels.colon}`,
        kind === 'link' ? webLink(target) : element('span', { lang: tongue }, text),
        ' ',
        line(at)
      )
    ),
    ...dangling.map(({ label, line: at }) => element('li.dangling', {}, `✗ ${labels.undefinedReference(label)} `, line(at)))
  ]
  return { name: 'sources', title: labels.sources, body: entries.length > 0 ? [element('ul.sources', {}, entries)] : [] }
}
