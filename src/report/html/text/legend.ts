import type { Element } from 'hast'
import { lineLabels } from '../../line/labels.ts'
import { polarityMark } from '../../marks.ts'
import { element } from '../element.ts'
import { supportMark } from '../lookOf.ts'
import { subjectSign } from '../subjectSign.ts'
import type { View } from '../types.ts'

/** What the signs mean, and switches for them; plain check boxes, so that they need no script. */
export function legend(view: View): Element {
  const { article, id, labels, words, language } = view
  const { polarity } = lineLabels[language]
  const sides = (['pro', 'con', 'neutral'] as const).map((side) =>
    element('li', {}, element(`mark.${side}`, {}, polarityMark[side]), ` ${polarity[side]}`)
  )
  const claims = [
    ['ok', labels.supported],
    ['no', `${labels.unsupported}${labels.comma}${labels.strength.must}`],
    ['weak', `${labels.unsupported}${labels.comma}${labels.strength.should}`],
    ['nt', labels.strength.note]
  ] as const
  const layers = (['statement', 'claim', 'finding', 'syntax'] as const).map((layer) =>
    element(
      'label',
      {},
      element('input', { type: 'checkbox', class: `on-${layer}`, checked: layer !== 'syntax', id: `${id}-on-${layer}` }),
      ` ${words.layers[layer]}`
    )
  )
  return element(
    'div.legend',
    {},
    element(
      'ul.keys',
      {},
      article.subjects.map(({ id, name }) => element('li', {}, subjectSign(id, name, view))),
      article.statements.length > 0 && sides,
      article.claims.length > 0 &&
        claims.map(([look, label]) =>
          element('li', {}, element(`mark.${look}`, {}, words.claim), element(`span.sg.cl.${look}`, {}, supportMark[look]), ` ${label}`)
        ),
      article.findings.length > 0 && element('li', {}, element('span.sg.fi.warning', {}, '⚑'), ` ${labels.findings}`)
    ),
    element('fieldset.layers', {}, element('legend', {}, words.layers.label), layers)
  )
}
