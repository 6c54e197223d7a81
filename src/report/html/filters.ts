import type { Element } from 'hast'
import { element } from './element.ts'
import type { View } from './types.ts'

/** A choice of the filters: what the script compares, and how it is called. */
type Choice = readonly [value: string, label: string]

/** The filters of the ledger, with what occurs in it; the script shows them. */
export function filters({ article, id, labels, words }: View): Element {
  const { claims, subjects } = article
  const among = <Value extends string>(names: Readonly<Record<Value, string>>, occurs: (value: Value) => boolean): Choice[] =>
    (Object.keys(names) as Value[]).filter(occurs).map((value) => [value, names[value]])
  const named = subjects.filter((subject) => claims.some(({ subjectId }) => subjectId === subject.id))
  const fields: readonly (readonly [name: string, label: string, choices: readonly Choice[]])[] = [
    ['kind', words.kinds, among(labels.claimKind, (kind) => claims.some(({ kinds }) => kinds.includes(kind)))],
    ['strength', words.strength, among(labels.strength, (strength) => claims.some((claim) => claim.strength === strength))],
    [
      'support',
      words.support,
      among({ yes: labels.supported, no: labels.unsupported }, (value) => claims.some(({ supported }) => supported === (value === 'yes')))
    ],
    [
      'subject',
      labels.subject,
      [
        ...named.map(({ id, name }): Choice => [id, name]),
        ...(claims.some(({ subjectId }) => subjectId === null) ? [['none', words.nobody] as const] : [])
      ]
    ]
  ]
  return element(
    'div.filters',
    { role: 'group', ariaLabel: labels.claims, hidden: true, dataTable: `${id}-ledger` },
    fields.map(([name, label, choices]) =>
      element(
        'label',
        {},
        element('span', {}, label),
        element(
          'select',
          { dataField: name },
          element('option', { value: '' }, words.all),
          choices.map(([value, text]) => element('option', { value }, text))
        )
      )
    ),
    element('button', { type: 'button' }, words.reset),
    element('output', { ariaLive: 'polite', dataSaid: words.filtered })
  )
}
