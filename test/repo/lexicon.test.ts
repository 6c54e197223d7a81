/** The word lists, as writers of the lexicon left them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fold } from '../../src/text/fold.ts'

interface List {
  note?: string
  source?: string
  terms?: string[]
  patterns?: string[]
}

const folder = join(import.meta.dirname, '../../src/lexicon')
const yamlFiles = (language: string) => readdirSync(join(folder, language)).filter((name) => name.endsWith('.yml'))
const load = (language: string, file: string) => (parse(readFileSync(join(folder, language, file), 'utf8')) ?? {}) as Record<string, List>
/** A pattern without escapes and character classes: what is left of `*` and `+` repeats. */
const withoutClasses = (pattern: string) => pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')
const duplicates = (terms: string[]) => terms.filter((term, index) => terms.indexOf(term) !== index)

it('zh and en have the same files', () => {
  expect(yamlFiles('zh')).toEqual(yamlFiles('en'))
})

describe.each(['zh', 'en'])('%s', (language) => {
  describe.each(yamlFiles(language))('%s', (file) => {
    const lists = Object.entries(load(language, file))
    const other = language === 'zh' ? 'en' : 'zh'

    it('has the same lists as the other language', () => {
      expect(lists.map(([name]) => name).sort()).toEqual(Object.keys(load(other, file)).sort())
    })

    it.each(lists)('%s', (_name, { note, source, terms = [], patterns = [], ...rest }) => {
      expect(note, 'note').toMatch(/\S/)
      expect(source, 'source').toMatch(/\S/)
      expect(Object.keys(rest), 'unknown keys').toEqual([])
      expect(terms.filter((term) => typeof term !== 'string' || term === '' || term !== term.trim())).toEqual([])
      expect(
        [...terms, ...patterns].filter((term) => term !== term.normalize('NFC')),
        'not NFC'
      ).toEqual([])
      expect(duplicates(terms.map((term) => term.toLowerCase())), 'twice in the list').toEqual([])
      expect(duplicates(patterns), 'twice in the list').toEqual([])
      for (const pattern of patterns) {
        expect(() => new RegExp(pattern, 'g'), pattern).not.toThrow()
        const bare = withoutClasses(pattern)
        expect(bare, `unbounded repetition in ${pattern}`).not.toMatch(/[*+]|\{\d+,\}/)
        expect(bare, `never matches folded text: ${pattern}`).toBe(fold(bare))
      }
      // Traditional script, full-width signs: the text is folded before it is searched, so such a term is never found.
      expect(
        terms.filter((term) => fold(term) !== term.toLowerCase()),
        'never match folded text'
      ).toEqual([])
    })
  })

  it('no term is both pro and con', () => {
    const terms = (side: RegExp) =>
      yamlFiles(language).flatMap((file) =>
        Object.entries(load(language, file)).flatMap(([name, list]) => (side.test(name) ? (list.terms ?? []) : []))
      )
    const cons = new Set(terms(/(^|-)con(-|$)/))
    expect(terms(/(^|-)pro(-|$)/).filter((term) => cons.has(term))).toEqual([])
  })
})

describe('dimensions', () => {
  interface Words {
    name: string
    aliases: string[]
    alone?: string[]
    meaning: string
  }
  type Dimension = { id: string } & Record<'zh' | 'en', Words>
  const all = yamlFiles('dimensions').flatMap((file) => parse(readFileSync(join(folder, 'dimensions', file), 'utf8')) as Dimension[])

  it('ids are unique and in kebab case', () => {
    expect(duplicates(all.map(({ id }) => id))).toEqual([])
    expect(all.filter(({ id }) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
  })

  it.each(all)('$id has a name and a meaning in both languages, and nothing unknown', ({ id: _, ...languages }) => {
    expect(Object.keys(languages)).toEqual(['zh', 'en'])
    for (const { name, aliases, alone = [], meaning, ...unknown } of Object.values(languages)) {
      // A comma in a meaning without quotes makes a key of what follows.
      expect(unknown).toEqual({})
      for (const text of [name, meaning, ...aliases, ...alone]) expect(text).toBe(text.normalize('NFC').trim())
      expect([name, meaning]).not.toContain('')
    }
  })

  it.each(['zh', 'en'] as const)('no name or alias of %s means two dimensions', (language) => {
    const names = all.flatMap((entry) => [entry[language].name, ...entry[language].aliases, ...(entry[language].alone ?? [])])
    expect(duplicates(names.map((name) => name.toLowerCase()))).toEqual([])
  })
})

describe('known systems', () => {
  type System = { names: string[]; kinds: string[]; licence: string; source: string; asOf: string }
  const all = yamlFiles('systems').flatMap((file) => parse(readFileSync(join(folder, 'systems', file), 'utf8')) as System[])
  const kinds = (parse(readFileSync(join(folder, 'system-kinds.yml'), 'utf8')) as { id: string }[]).map(({ id }) => id)

  it('say what each is, where to look it up, and of which day that is true', () => {
    for (const { names, kinds: own, licence, source, asOf, ...rest } of all) {
      expect({ names, own: own.length > 0 && own.filter((kind) => !kinds.includes(kind)), rest }).toEqual({ names, own: [], rest: {} })
      expect(['open', 'closed', 'mixed'], names[0]).toContain(licence)
      expect(source, names[0]).toMatch(/^https:\/\/\S+$/)
      expect(asOf, names[0]).toMatch(/^20\d\d-\d\d-\d\d$/)
    }
  })

  it('have names of their own', () => {
    const names = all.flatMap((system) => [...new Set(system.names.map((name) => name.toLowerCase()))])
    expect(duplicates(names)).toEqual([])
    expect(names.length).toBeGreaterThan(90)
  })
})
