import type { Flat } from './types.ts'

/** Appends text that stands at `from`–`to` of the parsed text. */
export function appendRun(flat: Flat, text: string, from: number, to: number): void {
  if (text === '') return
  flat.runs.push({ at: flat.text.length, from, to: Math.max(from, to) })
  flat.text += text
}
