import type { Element } from 'hast'
import type { Language } from '../../article/types.ts'
import { version } from '../../version.generated.ts'
import { element } from './element.ts'
import { words as allWords } from './labels.ts'

/** Over every page: the way past it, the way to the index, and the choice of colours, which needs no script. */
export function banner(indexed: boolean, language: Language): Element {
  const words = allWords[language]
  const choices = (['auto', 'light', 'dark'] as const).map((name) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name: 'theme', id: `theme-${name}`, checked: name === 'auto' }),
      ` ${words.theme[name]}`
    )
  )
  return element(
    'header.banner',
    {},
    element('a.skip', { href: '#main' }, words.skip),
    element(
      'p',
      {},
      element('span.made', {}, `${words.madeBy} evenhand ${version}`),
      indexed && element('a', { href: '#index' }, words.index)
    ),
    element('fieldset.theme', {}, element('legend', {}, words.theme.label), choices)
  )
}
