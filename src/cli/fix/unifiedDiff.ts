import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { plain } from '../../formatters/plain.ts'
import { type Color, paint } from '../../report/paint.ts'

/**
 * What changed, as `git apply` and `patch -p1` read it; empty where nothing did.
 *
 * @param terminal paints it, and makes control characters visible: for eyes, not for `patch`.
 */
export function unifiedDiff(file: string, before: string, after: string, terminal: boolean): string {
  if (before === after) return ''
  const made = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY
  })
  if (!terminal) return made
  return made
    .split('\n')
    .map((line, index) => {
      const color: Color | null =
        index < 2 ? 'bold' : line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : line.startsWith('@@') ? 'dim' : null
      return color ? paint(true, color, plain(line)) : plain(line)
    })
    .join('\n')
}
