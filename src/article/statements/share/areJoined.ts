import type { Range } from '../../../text/types.ts'
import { isJoined } from './isJoined.ts'

/** Whether all the names form one list: `A、B 和 C`. */
export function areJoined(text: string, names: readonly Range[]): boolean {
  return names.every((name, i) => i === 0 || isJoined(text.slice(names[i - 1]!.end, name.start)))
}
