import { folded } from '../folded.ts'
import { type Color, paint } from '../paint.ts'
import { widthOf, wrap } from './wrap.ts'

/** A node of a drawn tree. */
export interface Branch {
  /** A sign before the text. */
  readonly mark?: { readonly sign: string; readonly color?: Color }
  readonly text: string
  readonly color?: Color
  /** Said after the text, dimmed: aliases, places, cues. */
  readonly note?: string
  readonly children?: readonly Branch[]
}

export interface DrawOptions {
  readonly color: boolean
  /** Terminal columns. */
  readonly columns: number
}

const NARROWEST = 24
/** More of one statement than anyone reads in a tree, in UTF-16 code units. */
const LONGEST = 600

/** Branches → lines with guides; text is wrapped beneath itself. Nothing of the text can break out of its lines. */
export function draw(branches: readonly Branch[], options: DrawOptions, guide = ''): string[] {
  return branches.flatMap((branch, index) => {
    const last = index === branches.length - 1
    const children = branch.children ?? []
    const below = `${guide}${last ? '   ' : '│  '}`
    const sign = branch.mark ? `${branch.mark.sign} ` : ''
    const hang = `${below}${children.length > 0 ? '│' : ' '}`
    const columns = Math.max(NARROWEST, options.columns - widthOf(below) - widthOf(sign))
    return [
      ...lines(branch, columns, options.color).map((line, row) =>
        row === 0
          ? `${dim(`${guide}${last ? '└─ ' : '├─ '}`, options)}${paint(options.color, branch.mark?.color, sign)}${line}`
          : `${dim(sign === '' ? below : hang.padEnd(below.length + sign.length), options)}${line}`
      ),
      ...draw(children, options, below)
    ]
  })
}

function lines({ text, color, note = '' }: Branch, columns: number, painted: boolean): string[] {
  const texts = wrap(shown(text), columns)
  const notes = note === '' ? [] : wrap(shown(note), columns)
  const ends = texts.at(-1) ?? ''
  const said = texts.map((line) => paint(painted, color, line))
  const noted = notes.map((line) => paint(painted, 'dim', line))
  const fits = notes.length === 1 && widthOf(ends) + 2 + widthOf(notes[0]!) <= columns
  return fits ? [...said.slice(0, -1), `${said.at(-1)}  ${noted[0]}`] : [...said, ...noted]
}

function shown(text: string): string {
  const line = folded(text.slice(0, LONGEST))
  return text.length > LONGEST ? `${line}…` : line
}

function dim(text: string, { color }: DrawOptions): string {
  return paint(color, 'dim', text)
}
