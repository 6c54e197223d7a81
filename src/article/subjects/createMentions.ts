import { fold } from '../../text/fold.ts'
import type { Subject } from '../types.ts'
import { nameTokens } from './names.ts'

/** A subject's name in a text; offsets are those of the text. */
export interface NameHit {
  readonly start: number
  readonly end: number
  /** Id of the subject. */
  readonly subject: string
}

/**
 * Finds the names and aliases of all subjects, the longest first.
 *
 * Spaces and hyphens inside a name may vary, Latin names take an English plural or genitive and match whole words.
 */
export function createMentions(subjects: readonly Subject[]): (text: string) => NameHit[] {
  const forms = subjects
    .flatMap((subject) =>
      [subject.name, ...subject.aliases].map((name) => ({ subject: subject.id, pattern: formPattern(name), length: name.length }))
    )
    .filter((form) => form.pattern !== '')
    .sort((a, b) => b.length - a.length)
  if (forms.length === 0) return () => []
  const expression = new RegExp(forms.map((form) => `(${form.pattern})`).join('|'), 'g')
  return (text) => {
    const hits: NameHit[] = []
    for (const match of fold(text).matchAll(expression)) {
      const form = forms[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]!
      hits.push({ start: match.index, end: match.index + match[0].length, subject: form.subject })
    }
    return hits
  }
}

function formPattern(name: string): string {
  const tokens = nameTokens(name).map((token) => token.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  if (tokens.length === 0) return ''
  const body = tokens.join("[\\s\\-_/.'&+·()]{0,3}")
  const first = tokens[0]!
  const last = tokens.at(-1)!
  const before = /^[a-z0-9]/.test(first) ? '(?<![a-z0-9_])' : ''
  const after = /[a-z]$/.test(last) ? `${last.endsWith('s') ? '?' : '(?:e?s)?'}(?![a-z0-9_])` : /[0-9]$/.test(last) ? '(?![a-z0-9_])' : ''
  return before + body + after
}
