const CODES = { red: 31, green: 32, yellow: 33, blue: 34, cyan: 36, bold: 1, dim: 2 }
export type Color = keyof typeof CODES
export type Paint = (color: Color, text: string) => string

/** Paints with ANSI codes, or leaves text alone when there is to be no colour. */
export function paint(on: boolean, color: Color | undefined, text: string): string {
  if (!on || !color || text === '') return text
  return `\u001b[${CODES[color]}m${text}\u001b[${color === 'bold' || color === 'dim' ? 22 : 39}m`
}
