import type { Element } from 'hast'
import { polarityMark } from '../marks.ts'
import { percentOrNothing } from '../percent.ts'
import { bar } from './bar.ts'
import { capital } from './capital.ts'
import { element } from './element.ts'
import { subjectSign } from './subjectSign.ts'
import type { View } from './types.ts'

/** How each subject is treated: its pros and cons, its share of the words, how much is hedged and how much supported. */
export function balanceTable(view: View): Element {
  const { article, labels, words } = view
  const heads = [labels.subject, words.sides, labels.share, labels.hedgedShare, labels.supportedShare, labels.favoured].map(capital)
  const most = Math.max(1, ...article.balance.subjects.map(({ pros, cons, neutral }) => pros + cons + neutral))
  const rows = article.balance.subjects.map(
    ({ subjectId, subject, pros, cons, neutral, weight, hedged, supported, supportedClaims, claims, favoured }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, subjectSign(subjectId, subject, view)),
        cell(
          heads[1],
          bar([
            { share: pros / most, colour: 'pro' },
            { share: cons / most, colour: 'con' },
            { share: neutral / most, colour: 'neutral' }
          ]),
          `${polarityMark.pro}${pros} ${polarityMark.con}${cons} ${polarityMark.neutral}${neutral}`
        ),
        cell(heads[2], bar([{ share: weight, colour: 'even' }]), percentOrNothing(weight)),
        cell(heads[3], bar([{ share: hedged ?? 0, colour: 'even' }]), percentOrNothing(hedged)),
        cell(
          heads[4],
          bar([{ share: supported ?? 0, colour: 'ok' }]),
          claims === 0 ? percentOrNothing(null) : `${supportedClaims}/${claims}`
        ),
        element('td.number', { dataHead: heads[5] }, String(favoured))
      )
  )
  return element(
    'table.balance',
    {},
    element('caption', {}, labels.balance),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        heads.map((head) => element('th', { scope: 'col' }, head))
      )
    ),
    element('tbody', {}, rows)
  )
}

function cell(head: string | undefined, drawn: Element, figure: string): Element {
  return element('td', { dataHead: head }, element('div.measure', {}, drawn, element('span', {}, figure)))
}
