import type { Element } from 'hast'
import { drawing } from './element.ts'

/** A length on a bar: its share, 0 to 1, and the class of its colour. */
export interface Length {
  readonly share: number
  readonly colour: string
}

/** A bar of one or more lengths side by side; the figures stand beside it as text. No style attributes: the page's policy forbids them. */
export function bar(lengths: readonly Length[]): Element {
  let at = 0
  return drawing(
    'svg.bar',
    { ariaHidden: 'true', width: '100%', height: '8' },
    drawing('rect.track', { width: '100%', height: '8', rx: '2' }),
    lengths
      .filter(({ share }) => share > 0)
      .map(({ share, colour }) => {
        const x = at
        at += share
        return drawing(`rect.${colour}`, { x: width(x), width: width(share), height: '8', rx: '2' })
      })
  )
}

function width(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
