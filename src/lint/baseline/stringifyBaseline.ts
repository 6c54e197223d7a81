import { compareCodePoints } from '../../text/compareCodePoints.ts'
import type { Baseline } from './types.ts'

/** A baseline as its file holds it: sorted, an entry a line, so that changes are small and merge; ends in a line feed. */
export function stringifyBaseline(baseline: Baseline): string {
  const files = sorted(baseline).map(([file, entries]) => [file, Object.fromEntries(sorted(entries))])
  return `${JSON.stringify({ schemaVersion: 1, files: Object.fromEntries(files) }, null, 2)}\n`
}

function sorted<Value>(map: ReadonlyMap<string, Value>): (readonly [string, Value])[] {
  return [...map].sort(([a], [b]) => compareCodePoints(a, b))
}
