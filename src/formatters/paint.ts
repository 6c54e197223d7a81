const CODES = { red: 31, yellow: 33, blue: 34, cyan: 36, bold: 1, dim: 2 }
export type Color = keyof typeof CODES
export type Paint = (color: Color, text: string) => string

/** Paints with ANSI codes, or leaves text alone when there is to be no colour. */
export function createPaint(color: boolean): Paint {
  return (name, text) =>
    color && text !== '' ? `\u001b[${CODES[name]}m${text}\u001b[${name === 'bold' || name === 'dim' ? 22 : 39}m` : text
}
