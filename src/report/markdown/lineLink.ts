import type { PhrasingContent } from 'mdast'
import type { LineUrl } from '../lineUrl.ts'
import { link, text } from './nodes.ts'

/** Draws a place of the article, by its 1-based lines, as a link where there is something to link to: `L12`, `L12–14`. */
export type LineNode = (place: { readonly line: number; readonly endLine?: number }) => PhrasingContent

/** The links to the lines of one file. The reader knows them by their words, so that a report can be read again. */
export function lineLink(file: string, urlOf: LineUrl): LineNode {
  return ({ line, endLine = line }) => {
    const words = endLine > line ? `L${line}–${endLine}` : `L${line}`
    const url = urlOf(file, line, endLine)
    return url === null ? text(words) : link(url, words)
  }
}
