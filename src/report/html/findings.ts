import { element } from './element.ts'
import type { Part, View } from './types.ts'
import { webLink } from './webLink.ts'
import { withCode } from './withCode.ts'

/** What the rules found, each with the way to its place in the text. */
export function findings({ article, id, labels, words, line }: View): Part {
  const entries = article.findings.map(({ severity, reason, note, ruleId, url, related, line: at }, index) =>
    element(
      'li',
      { id: `${id}-rf${index + 1}`, class: severity },
      element(
        'p',
        {},
        element('strong.severity', {}, labels.severity[severity]),
        ' ',
        withCode(reason),
        ' ',
        element('a.place', { href: `#${id}-f${index + 1}` }, labels.line(at)),
        element('span.rule', {}, webLink(url, ruleId))
      ),
      note !== null && element('p.note', {}, withCode(note)),
      related.length > 0 &&
        element(
          'ul.related',
          {},
          related.map((one) => element('li', {}, withCode(one.reason), ' ', line(one.line)))
        )
    )
  )
  return {
    name: 'findings',
    title: labels.findings,
    body: [entries.length > 0 ? element('ol.findings', {}, entries) : element('p.none', {}, words.noFindings)]
  }
}
