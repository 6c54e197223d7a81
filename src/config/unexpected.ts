import type { Text } from './wording.ts'

/**
 * Words a wrong value.
 *
 * @param place the file and the path in it, as messages begin.
 * @param near the nearest right name, if any.
 */
export function unexpected(place: string, given: string, wanted: Text, near: string | null): Text {
  return {
    zh: `${place} 的值 ${given} 不对，应为${/^\p{Script=Han}/u.test(wanted.zh) ? '' : ' '}${wanted.zh}${near ? `；是不是 "${near}"？` : ''}`,
    en: `${place} is ${given}, expected ${wanted.en}${near ? `; did you mean "${near}"?` : ''}`
  }
}

/** `rules.vague-source[1].minimum`. */
export function pathOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(root)'
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('')
}

/** A value as messages show it, cut to sixty characters. */
export function shown(value: unknown): string {
  if (value === undefined) return 'undefined'
  if (typeof value === 'function') return 'a function'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
