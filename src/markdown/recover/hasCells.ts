import type { Line } from './lines.ts'
import type { Marker } from './marker.ts'

/**
 * Whether tabs part the words of a line as they part cells: not the one tab of `•⇥text`, as word processors write list items.
 *
 * @param mark the marker at the start of the line.
 */
export function hasCells({ body }: Line, mark: Marker | null): boolean {
  return (mark ? body.slice(mark.length) : body).includes('\t')
}
