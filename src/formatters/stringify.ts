import { wellFormed } from './wellFormed.ts'

/** JSON that every parser takes: without lone surrogates. Indented by two, or on one line. */
export function stringify(value: unknown, indent: 0 | 2 = 2): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? wellFormed(one) : one), indent)
}
