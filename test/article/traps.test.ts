/** The traps of real articles, one article each: what a careful reader takes from it is what is read. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/article/read.ts'
import { USE_CASES } from '../../src/article/types.ts'
import { DECLARED_LINES, declare } from './said.ts'

interface Expected {
  readonly lang: string
  readonly kind: string
  readonly subjects: readonly { readonly name: string; readonly aliases: readonly string[] }[]
  readonly dimensions: readonly { readonly name: string; readonly line: number }[]
  readonly statements: readonly {
    readonly line: number
    readonly subject: string
    readonly dimension: string | null
    readonly polarity: string
  }[]
}

/** What is not yet read as expected. A test here that begins to hold fails, and its entry goes. */
const UNREAD: Readonly<Record<string, readonly string[]>> = {
  // three subjects after a colon in the title; “look after themselves” and “keep out of” are no words of praise
  'en-former-latter': ['kind', 'subjects', 'statements'],
  // “goes into the dishwasher” is no word of praise; the last paragraph does stand under Cleaning
  'en-hard-wrapped': ['statements'],
  // “ours” is taken for a third name
  'en-where-x-wins': ['subjects'],
  // sections of all levels alike, with a title that only names two things
  'zh-polarity-on-subject-level': ['kind', 'subjects'],
  // subjects that only the introduction lists
  'zh-ranking-and-respectively': ['kind', 'subjects'],
  // a table of four words a row without its delimiter row
  'zh-table-without-delimiter': ['dimensions', 'statements']
}

const folder = join(import.meta.dirname, '../../fixtures/articles')
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.expected.json') ? [file.replace('.expected.json', '')] : []))

describe.each(names)('%s', (name) => {
  const holds = (what: string) => (UNREAD[name]?.includes(what) ? it.fails : it)
  const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Expected
  const text = readFileSync(join(folder, `${name}.md`), 'utf8')
  const subjects = expected.subjects
  // who is compared is told, so that one misreading is one failure
  const article = read(declare(subjects, text), { file: `${name}.md` })
  const alone = read(text, { file: `${name}.md` })
  const subjectName = new Map(article.subjects.map((subject) => [subject.id, subject.name]))
  // a dimension of the article that is about use cases, and the implied one, are one thing here
  const dimensionName = new Map(article.dimensions.map(({ id, name, standard }) => [id, standard === USE_CASES ? USE_CASES : name]))

  holds('kind')('is a comparison in its language', () => {
    expect([alone.kind, alone.language]).toEqual([expected.kind, expected.lang])
  })

  holds('subjects')('compares these subjects', () => {
    const formOf = (given: string) =>
      subjects.find(({ name, aliases }) => [name, ...aliases].some((form) => form.toLowerCase() === given.toLowerCase()))?.name ?? given
    expect(alone.subjects.map((subject) => formOf(subject.name)).sort()).toEqual(subjects.map((subject) => subject.name).sort())
  })

  holds('dimensions')('under these dimensions', () => {
    const written = article.dimensions.filter(({ standard }) => standard !== USE_CASES)
    expect(written.map(({ name, place }) => `${place.start.line - DECLARED_LINES} ${name}`)).toEqual(
      expected.dimensions.map(({ name, line }) => `${line} ${name}`)
    )
  })

  holds('statements')('with these statements', () => {
    const said = article.statements.map(({ place, subject, dimension, polarity }) =>
      [
        place.start.line - DECLARED_LINES,
        subjectName.get(subject),
        dimension === null ? null : (dimensionName.get(dimension) ?? dimension),
        polarity
      ].join(' | ')
    )
    const meant = expected.statements.map(({ line, subject, dimension, polarity }) => [line, subject, dimension, polarity].join(' | '))
    expect(said.sort()).toEqual(meant.sort())
  })
})
