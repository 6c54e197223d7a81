/** What tests of reading look at: statements as lines of plain words. */
import { read } from '../../src/article/read.ts'
import type { Subject } from '../../src/article/types.ts'

const SIGN = { pro: '+', con: '-', neutral: '0' } as const

export interface SaidOptions {
  /** Declared, so that who is compared is no question: names, or names with aliases. */
  readonly subjects?: readonly (string | { readonly name: string; readonly aliases?: readonly string[] })[]
  readonly mdx?: boolean
}

/** The statements of a text, one a line: `subject sign [dimension]`, in reading order. */
export function said(text: string, options: SaidOptions = {}): string[] {
  const article = read(text, options)
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
