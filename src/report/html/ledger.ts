import type { Element } from 'hast'
import { inWords } from '../line/inWords.ts'
import type { ReportClaim } from '../types.ts'
import { element } from './element.ts'
import { filters } from './filters.ts'
import { lookOf, supportMark } from './lookOf.ts'
import { subjectSign } from './subjectSign.ts'
import type { Part, View } from './types.ts'
import { webLink } from './webLink.ts'

/** Every claim with what it is, of whom, and what supports it; the filters over it need the page's script. */
export function ledger(view: View): Part {
  const { article, id, labels, words } = view
  const heads = [words.claim, words.kinds, labels.subject, labels.dimension, words.strength, words.support]
  if (article.claims.length === 0) return { name: 'claims', title: labels.claims, body: [element('p.none', {}, words.noClaims)] }
  return {
    name: 'claims',
    title: labels.claims,
    body: [
      filters(view),
      element(
        'table.ledger',
        { id: `${id}-ledger` },
        element('caption', {}, element('span.vh', {}, labels.claims)),
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            heads.map((head) => element('th', { scope: 'col' }, head))
          )
        ),
        element(
          'tbody',
          {},
          article.claims.map((claim) => row(claim, view, heads))
        )
      ),
      element('p.nomatch', { hidden: true }, words.noMatch)
    ]
  }
}

function row(claim: ReportClaim, view: View, heads: readonly string[]): Element {
  const { id, labels, words, language, tongue } = view
  const { kinds, strength, supported, subject, subjectId, dimension, text, evidence, cue, line } = claim
  const look = lookOf(claim)
  const cell = (index: number, ...children: Parameters<typeof element>[2][]) => element('td', { dataHead: heads[index] }, children)
  return element(
    'tr',
    {
      id: `${id}-r${claim.id}`,
      dataKind: kinds.join(' '),
      dataStrength: strength,
      dataSupport: supported ? 'yes' : 'no',
      dataSubject: subjectId ?? 'none'
    },
    element(
      'th',
      { scope: 'row' },
      element('span', { lang: tongue }, text),
      ' ',
      element('a.place', { href: `#${id}-${claim.id}` }, labels.line(line)),
      element('small', {}, inWords(cue, language))
    ),
    cell(1, kinds.map((kind) => labels.claimKind[kind]).join(labels.comma)),
    cell(2, subjectId === null ? element('span.quiet', {}, words.nobody) : subjectSign(subjectId, subject ?? '', view)),
    cell(3, dimension === null ? element('span.quiet', {}, '—') : element('span', { lang: tongue }, dimension)),
    cell(4, labels.strength[strength]),
    cell(
      5,
      element(
        `span.support.${look}`,
        {},
        element('span', { ariaHidden: 'true' }, `${supportMark[look]} `),
        supported ? labels.supported : labels.unsupported
      ),
      evidence.length > 0 &&
        element(
          'ul',
          {},
          evidence.map((one) => evidenceEntry(one, view))
        )
    )
  )
}

function evidenceEntry({ kind, reach, target, line }: ReportClaim['evidence'][number], view: View): Element {
  const { labels } = view
  return element(
    'li',
    {},
    `${labels.evidence[kind]}${labels.colon}`,
    webLink(target),
    ' ',
    view.line(line),
    element('small', {}, labels.reach[reach])
  )
}
