import { describe, expect, it } from 'vitest'
import { en } from '../../../src/lexicon/en.generated.ts'
import { linesOf } from '../../../src/lexicon/index.ts'
import { zh } from '../../../src/lexicon/zh.generated.ts'
import { fold } from '../../../src/text/fold.ts'

const PRO = ['pro-phrase', 'pro-word', 'capability'] as const
const CON = ['con-phrase', 'con-word', 'con-noun', 'demand', 'unable'] as const

type Lists = Record<string, { readonly terms: readonly string[] }>

const LISTS: readonly (readonly [string, Lists])[] = [
  ['zh', split(zh.polarity)],
  ['en', split(en.polarity)]
]

function split(lists: Record<string, { readonly terms: string }>): Lists {
  return Object.fromEntries(Object.entries(lists).map(([name, { terms }]) => [name, { terms: linesOf(terms) }]))
}

describe.each(LISTS)('polarity words of %s', (_language, lists) => {
  it('have no term both pro and con', () => {
    const pro = new Set<string>(PRO.flatMap((list) => [...lists[list]!.terms]))
    expect(CON.flatMap((list) => [...lists[list]!.terms]).filter((term) => pro.has(term))).toEqual([])
  })

  it('are folded, in NFC and unique in their list', () => {
    for (const [name, { terms }] of Object.entries(lists)) {
      expect(new Set(terms).size, name).toBe(terms.length)
      expect(
        terms.filter((term) => term !== term.normalize('NFC') || term !== fold(term)),
        name
      ).toEqual([])
    }
  })

  it('keep a word that says nothing out of the other lists', () => {
    const others = Object.entries(lists).filter(([name]) => name !== 'none')
    const none = new Set<string>(lists.none!.terms)
    expect(others.flatMap(([name, { terms }]) => terms.filter((term) => none.has(term)).map((term) => `${name}: ${term}`))).toEqual([])
  })
})

it('has the same lists in both languages', () => {
  expect(Object.keys(zh.polarity)).toEqual(Object.keys(en.polarity))
  expect(Object.keys(zh.labels)).toEqual(Object.keys(en.labels))
})
