import type { Element, ElementContent } from 'hast'
import { h, s } from 'hastscript'
import { visible, visibleText } from './visible.ts'

type Child = ElementContent | string | false | null | undefined | readonly Child[]
type Properties = Readonly<Record<string, string | number | boolean | null | undefined>>

/** An element of the page. Strings become text: the serializer escapes them, and what is invisible in them is shown. */
export function element(selector: string, properties: Properties, ...children: readonly Child[]): Element {
  return h(selector, safe(properties), ...nodes(children)) as Element
}

/** The same for SVG. */
export function drawing(selector: string, properties: Properties, ...children: readonly Child[]): Element {
  return s(selector, safe(properties), ...nodes(children)) as Element
}

function safe(properties: Properties) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, typeof value === 'string' ? visibleText(value) : value])
  )
}

function nodes(children: readonly Child[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (typeof child === 'string') return visible(child)
    if (child === false || child === null || child === undefined) return []
    return 'type' in child ? [child] : nodes(child)
  })
}
