/** What the author declares in the front matter wins over what is read. */
import { describe, expect, it } from 'vitest'
import { read } from '../../src/article/read.ts'

const text = (declared: string, body = BODY) => `---\nevenhand:\n${declared}\n---\n\n${body}`
const BODY = `# Boats

## Speed on water

The kayak is fast. The raft is slow.

## Stowage

The kayak needs a rack. The raft folds.
`
const VERSUS = BODY.replace('Boats', 'Kayak vs raft')
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)

describe('subjects', () => {
  it.each([
    ['names', '  subjects: [Kayak, Raft]'],
    ['names with aliases', '  subjects:\n    - { name: Kayak, aliases: [sea kayak] }\n    - Raft'],
    ['a map of aliases', '  subjects:\n    Kayak: [sea kayak]\n    Raft: []']
  ])('as %s', (_, declared) => {
    const article = read(text(declared))
    expect([article.kind, names(article.subjects)]).toEqual(['comparison', ['Kayak', 'Raft']])
    expect(article.subjects[0]!.cue.by).toBe('declared')
  })

  it('win over those of the options', () => {
    expect(names(read(text('  subjects: [Kayak, Raft]'), { subjects: ['Rack', 'Boat'] }).subjects)).toEqual(['Kayak', 'Raft'])
  })
})

describe('dimensions', () => {
  it('are read beside others where subjects are not declared too', () => {
    const declared = '  dimensions: [{ name: Speed, aliases: [Speed on water], standard: performance }]'
    expect(read(text(declared, VERSUS)).dimensions.map(({ name, standard }) => [name, standard])).toEqual([
      ['Speed', 'performance'],
      ['Stowage', null]
    ])
  })

  it('are all there are where subjects are declared too', () => {
    const article = read(text('  subjects: [Kayak, Raft]\n  dimensions: [Stowage]'))
    expect(names(article.dimensions)).toEqual(['Stowage'])
    expect(read(text('  subjects: [Kayak, Raft]\n  dimensions: []')).dimensions).toEqual([])
  })

  it('are kept without statements, at the front matter', () => {
    const [first, second] = read(text('  subjects: [Kayak, Raft]\n  dimensions: [Licence, Stowage]')).dimensions
    expect([first!.name, first!.cue.by, first!.place.start.line]).toEqual(['Licence', 'declared', 1])
    expect([second!.name, second!.place.start.line]).toEqual(['Stowage', 13])
  })

  it('of the options only add names', () => {
    const article = read(VERSUS, { dimensions: [{ name: 'Licence' }, { name: 'Storage', aliases: ['Stowage'] }] })
    expect(names(article.dimensions)).toEqual(['Speed on water', 'Storage'])
  })

  it('may be named as anything else is', () => {
    const body = '# Boats\n\n## Kayak or raft?\n\nThe kayak is fast.\n\n## Overview\n\nThe raft is slow.\n'
    const article = read(text('  subjects: [Kayak, Raft]\n  dimensions: ["Kayak or raft?", Overview]', body))
    expect(article.statements.map(({ dimension }) => dimension)).toEqual(['d1', 'd2'])
  })
})

describe('lists under a subject and a side', () => {
  const body = `# Boats

## Stowage

**Kayak** pros:

- the raft is easier to fold. It is slow, however
- Cost: none
`

  it('hold one statement an item where all is declared', () => {
    const { statements, subjects } = read(text('  subjects: [Kayak, Raft]\n  dimensions: [Stowage]', body))
    expect(statements.map(({ subject, polarity, dimension }) => [subject, polarity, dimension])).toEqual([
      [subjects[0]!.id, 'pro', 'd1'],
      [subjects[0]!.id, 'pro', 'd1']
    ])
  })

  it('are read sentence by sentence elsewhere', () => {
    expect(read(text('  subjects: [Kayak, Raft]', body)).dimensions.map(({ name }) => name)).toContain('Cost')
  })

  it('leave out the link to a line', () => {
    const linked = '# Boats\n\n## Stowage\n\n**Raft** cons:\n\n- heavy [L9](boats.md#L9)\n'
    expect(read(text('  subjects: [Kayak, Raft]\n  dimensions: [Stowage]', linked)).statements.map((statement) => statement.text)).toEqual([
      'heavy'
    ])
  })
})

it('takes the profile', () => {
  expect(read(text('  profile: software-quality')).declaredProfile).toBe('software-quality')
  expect(read(BODY).declaredProfile).toBeNull()
})

it.each([
  ['evenhand: yes please', 'evenhand'],
  ['evenhand:\n  subjects: 3', 'evenhand.subjects'],
  ['evenhand:\n  dimensions: Stowage', 'evenhand.dimensions']
])('says what it cannot use: %s', (front, key) => {
  const { diagnostics } = read(`---\n${front}\n---\n\n${BODY}`)
  expect(diagnostics.filter(({ code }) => code === 'declaration').map(({ data }) => data.key)).toEqual([key])
})
