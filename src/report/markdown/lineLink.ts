import type { PhrasingContent } from 'mdast'
import { link, text } from './nodes.ts'

/** A link to a 1-based line of a file as code hosts know it (`docs/a.md#L12`); plain text for standard input. */
export function lineLink(file: string, line: number): PhrasingContent {
  const words = `L${line}`
  return file.startsWith('<') || file === '-' ? text(words) : link(`${path(file)}#${words}`, words)
}

/** Chinese stays legible; only what would end the path or be taken for a scheme is encoded. */
function path(file: string): string {
  const encoded = file.replace(/[%#?\\\s<>]/gu, (character) => encodeURIComponent(character))
  return /^[^/]*:/.test(encoded) ? `./${encoded}` : encoded
}
