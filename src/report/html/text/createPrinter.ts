import type { ElementContent } from 'hast'
import { element } from '../element.ts'
import { visible } from '../visible.ts'
import type { Annotation, Look, Printer, Range } from './types.ts'

/** Signs alone, which the page shows by other means; words are never hidden. */
const SIGNS_ONLY = /^[^\p{L}\p{N}]*$/u

/**
 * Cuts the source where annotations begin and end, so that ranges that overlap need not nest.
 *
 * @param unread ranges that were left out of the reading; they are shown as such.
 */
export function createPrinter(source: string, annotations: readonly Annotation[], unread: readonly Range[]): Printer {
  const cuts = [...new Set([...annotations, ...unread].flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const marked = annotations.filter((one) => one.kind !== 'anchor').sort((a, b) => a.start - b.start)
  const before = annotations.filter((one) => one.at === 'start').sort((a, b) => a.start - b.start)
  const behind = annotations.filter((one) => one.at === 'end').sort((a, b) => a.end - b.end)
  let at = 0
  let cut = 0
  let opened = 0
  let open: Annotation[] = []

  function openAt(offset: number): Annotation[] {
    for (let one = marked[opened]; one && one.start <= offset; one = marked[++opened]) open.push(one)
    open = open.filter(({ end }) => end > offset)
    return open
  }

  return {
    at: () => at,
    print(to, look, where) {
      const out: ElementContent[] = []
      const shown = look === 'gap' ? (SIGNS_ONLY.test(source.slice(at, to)) ? 'hidden' : 'text') : look
      const running = where === 'running'
      while (at < to) {
        while ((cuts[cut] ?? to) <= at) cut++
        const end = Math.min(to, cuts[cut] ?? to)
        const begin = at
        if (running) out.push(...take(before, ({ start }) => start <= begin), ...take(behind, (one) => one.end <= begin))
        out.push(...piece(linesOf(source, begin, end), shown, where === 'blocks' ? [] : openAt(begin), covers(unread, begin)))
        at = end
        if (running) out.push(...take(behind, (one) => one.end <= end))
      }
      return out
    },
    waiting: (offset) => [...take(before, ({ start }) => start < offset), ...take(behind, ({ end }) => end <= offset)]
  }
}

/** The text between two offsets. A cut may part CR from LF, which HTML would read as two line ends: the CR then stays out. */
function linesOf(source: string, start: number, end: number): string {
  return source.slice(start, source[end - 1] === '\r' && source[end] === '\n' ? end - 1 : end)
}

/** Takes the signs that are due off the head of a sorted queue. */
function take(queue: Annotation[], due: (one: Annotation) => boolean): ElementContent[] {
  const waiting = queue.findIndex((one) => !due(one))
  return queue.splice(0, waiting < 0 ? queue.length : waiting).map(({ sign }) => sign)
}

function covers(ranges: readonly Range[], offset: number): boolean {
  return ranges.some(({ start, end }) => start <= offset && offset < end)
}

function piece(words: string, look: Look, open: readonly Annotation[], unread: boolean): ElementContent[] {
  if (words === '') return []
  const blank = words.trim() === ''
  const nodes = visible(words)
  const held = blank || look === 'text' ? nodes : [element(look === 'hidden' ? 'span.syn' : 'span.src', {}, nodes)]
  const read = unread && !blank ? [element('span.out', {}, held)] : held
  if (open.length === 0) return read
  const looks = [...sideOf(open), ...supportOf(open)].join(' ')
  return [element('mark', { class: looks || null, dataR: open.map(({ ref }) => ref).join(' ') }, read)]
}

/** The shortest statement around the words says most about them; a sentence may say one thing for one subject and another for the next. */
function sideOf(open: readonly Annotation[]): string[] {
  const length = ({ start, end }: Range) => end - start
  const statements = open.filter(({ kind }) => kind === 'statement')
  const shortest = Math.min(...statements.map(length))
  const looks = new Set(statements.filter((one) => length(one) === shortest).map(({ look }) => look))
  return looks.has('pro') && looks.has('con') ? ['both'] : [...looks].slice(0, 1)
}

function supportOf(open: readonly Annotation[]): string[] {
  return (['no', 'weak', 'ok', 'nt'] as const).filter((look) => open.some((one) => one.look === look)).slice(0, 1)
}
