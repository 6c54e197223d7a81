import type { Element } from 'hast'
import { version } from '../../version.generated.ts'
import { script, style } from './client.generated.ts'
import { element } from './element.ts'

/** Nothing is loaded, sent or framed; the style and the script that the page brings are known by their hashes. */
const POLICY = [
  "default-src 'none'",
  `style-src '${style.hash}'`,
  `script-src '${script.hash}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

/** What stands in the page's `head`. The policy comes first, so that it holds for all that follows. */
export function head(title: string): Element {
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { httpEquiv: 'x-dns-prefetch-control', content: 'off' }),
    element('meta', { name: 'generator', content: `evenhand ${version}` }),
    element('title', {}, `${title} · evenhand`),
    element('style', {}, { type: 'text', value: style.text })
  )
}
