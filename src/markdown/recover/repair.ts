import { apply } from './apply.ts'
import { recover } from './recover.ts'
import type { Edit, Recovery } from './types.ts'

/**
 * What it takes to write into the file what recovery only supposed. Both lists are sorted, none of their edits overlap; a list
 * is empty where there is nothing to do, or where what comes out might read differently.
 */
export interface Repair {
  /** Keeps what was left out, in a region marked `evenhand skip` where it would be read otherwise. */
  readonly keeping: readonly Edit[]
  /** Takes out what was left out, with the blank lines around it. */
  readonly removing: readonly Edit[]
}

interface Run {
  readonly start: number
  readonly end: number
}

export interface RepairOptions {
  /** Writes the marks as MDX has comments. Default false. */
  readonly mdx?: boolean
  /** Offset in a line that was left out and must stay, because it alone says of when the article is; null without. */
  readonly needed?: number | null
}

/**
 * The edits that give a paste its Markdown for good.
 *
 * Once it is Markdown, boilerplate is no longer told by the company it keeps. What would be read then is marked; and what
 * comes out is recovered again before it is offered: it must be the Markdown that was read, with nothing left to mend.
 */
export function repair(source: string, recovery: Recovery, { mdx = false, needed = null }: RepairOptions = {}): Repair {
  if (recovery.edits.length === 0) return { keeping: [], removing: [] }
  const structural = recovery.edits.filter((edit) => edit.kind !== 'boilerplate')
  const isNeeded = ({ start, end }: Run) => needed !== null && start <= needed && needed < end
  const left = recovery.edits.filter((edit) => edit.kind === 'boilerplate')
  const runs = runsOf(source, left)
  const gone = runsOf(
    source,
    left.filter((edit) => !isNeeded(edit))
  )
  const sound = (edits: readonly Edit[]) => isSound(apply(source, edits).text, recovery.text)
  const first = (...makers: (() => Edit[])[]) => {
    for (const make of makers) {
      const edits = make()
      if (sound(edits)) return edits
    }
    return null
  }
  const marked = (wanted: readonly Run[], more: readonly Edit[] = []) => merged([...structural, ...marks(source, wanted, mdx)], more)
  const keeping = first(
    () => marked(stillRead(source, structural, runs)),
    () => marked(runs)
  )
  const kept = left.filter(isNeeded)
  const removing =
    gone.length === 0
      ? []
      : first(
          () => marked([], removals(source, gone)),
          () => marked(kept, removals(source, gone))
        )
  return { keeping: keeping && structural.length > 0 ? keeping : [], removing: removing ?? [] }
}

/** Lines left out that only white space parts. */
function runsOf(source: string, edits: readonly Edit[]): Run[] {
  const runs: { start: number; end: number }[] = []
  for (const { start, end } of edits) {
    const last = runs.at(-1)
    if (last && source.slice(last.end, start).trim() === '') last.end = end
    else runs.push({ start, end })
  }
  return runs
}

/** The runs of which Markdown with these edits would read a line. */
function stillRead(source: string, structural: readonly Edit[], runs: readonly Run[]): Run[] {
  const mended = apply(source, structural)
  const out = recover(mended.text).notes.map(({ start, end }) => ({ start: mended.toSource(start), end: mended.toSource(end, 'end') }))
  return runs.filter((run) => {
    let rest = source.slice(run.start, run.end)
    for (const { start, end } of out) if (start >= run.start && end <= run.end) rest = rest.replace(source.slice(start, end), '')
    return rest.trim() !== ''
  })
}

/** Each run between comments on lines of their own, blank lines around. */
function marks(source: string, runs: readonly Run[], mdx: boolean): Edit[] {
  const comment = (word: string) => (mdx ? `{/* evenhand ${word} */}` : `<!-- evenhand ${word} -->`)
  return runs.flatMap(({ start, end }) => {
    const above = /\S[^\n\r]*(?:\r\n|\n|\r)$/.test(source.slice(Math.max(0, start - 1000), start)) ? '\n' : ''
    const below = /^(?:\r\n|\n|\r)[^\n\r]*\S/.test(source.slice(end, end + 1000)) ? '\n' : ''
    return [
      { kind: 'mark', start, end: start, text: `${above}${comment('skip')}\n\n` },
      { kind: 'mark', start: end, end, text: `\n\n${comment('end')}${below}` }
    ]
  })
}

/** Each run with the blank lines below it, or above it at the end of the text. */
function removals(source: string, runs: readonly Run[]): Edit[] {
  return runs.map(({ start, end }) => {
    const atTop = source.slice(0, start).trim() === ''
    const open = atTop || /(?:\n|\r)[ \t]*(?:\n|\r\n?)$/.test(source.slice(Math.max(0, start - 200), start))
    const below = open ? (/^(?:[ \t]*(?:\r\n|\n|\r))+/.exec(source.slice(end))?.[0].length ?? 0) : 0
    if (source.slice(end).trim() !== '') return { kind: 'boilerplate', start, end: end + below, text: '' }
    // At the end of the text one line ending stays.
    const kept = source.slice(0, start).trimEnd().length
    const ending = /^[ \t]*(?:\r\n|\n|\r)/.exec(source.slice(kept))?.[0].length ?? 0
    return { kind: 'boilerplate', start: Math.min(kept + ending, start), end: source.length, text: '' }
  })
}

function merged(a: readonly Edit[], b: readonly Edit[]): Edit[] {
  return [...a, ...b].sort((x, y) => x.start - y.start || x.end - y.end)
}

/** Whether recovery finds in `text` what it found before, `wanted`, and would change nothing but what it leaves out. */
function isSound(text: string, wanted: string): boolean {
  const again = recover(text)
  return again.edits.every((edit) => edit.kind === 'boilerplate') && plainLines(again.text) === plainLines(wanted)
}

/** Without marked regions, the ends of lines, and blank lines beyond the first. */
function plainLines(text: string): string {
  let skipped = false
  const lines: string[] = []
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^(?:<!--|\{\/\*) evenhand skip /.test(line)) skipped = true
    const bare = line.trimEnd()
    if (!skipped && (bare !== '' || lines.at(-1) !== '')) lines.push(bare)
    if (/^(?:<!--|\{\/\*) evenhand end /.test(line)) skipped = false
  }
  return lines.join('\n').trim()
}
