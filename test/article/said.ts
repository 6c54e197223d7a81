/** What tests of reading look at: statements as lines of plain words. */
import { type ReadOptions, read } from '../../src/article/read.ts'
import type { Subject } from '../../src/article/types.ts'

const SIGN = { pro: '+', con: '-', neutral: '0' } as const

export type Declared = readonly (string | { readonly name: string; readonly aliases?: readonly string[] })[]

/** Number of lines that `declare` puts before a text. */
export const DECLARED_LINES = 3

/** The text with its subjects declared, so that who is compared is no question. */
export function declare(subjects: Declared, text: string): string {
  return `---\nevenhand: ${JSON.stringify({ subjects })}\n---\n${text}`
}

/** The statements of an article about these subjects, one a line: `subject sign [dimension]`, in reading order. */
export function said(text: string, subjects: Declared, options: ReadOptions = {}): string[] {
  const article = read(declare(subjects, text), options)
  const names = new Map([...article.subjects, ...article.dimensions].map(({ id, name }) => [id, name]))
  return article.statements.map(({ subject, dimension, polarity }) => {
    const under = dimension === null ? '' : ` ${names.get(dimension) ?? dimension}`
    return `${names.get(subject)} ${SIGN[polarity]}${under}`
  })
}

/** Subjects by name: ids are the names. */
export function subjectsNamed(...names: string[]): Subject[] {
  return names.map((name) => ({ id: name, name, aliases: [], cue: { by: 'test', term: name, place: null }, places: [] }))
}
