import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/article/read.ts'
import type { Article } from '../../src/article/types.ts'
import { profileFor } from '../../src/profiles/profileFor.ts'
import { madr } from '../../src/report/madr.ts'
import { arbitrarySource } from './arbitrarySource.ts'
import { comparisons } from './comparisons.ts'
import { lostWords } from './lostWords.ts'

const record = (source: string, article = read(source)) => madr(article, source, { profile: profileFor(article) })

function reasons({ subjects, dimensions, statements }: Article): string[] {
  const names = new Map([...subjects, ...dimensions].map(({ id, name }) => [id, name]))
  return statements
    .filter(({ polarity }) => polarity !== 'neutral')
    .map(({ subject, dimension, polarity, text }) =>
      [names.get(subject), names.get(dimension ?? '') ?? dimension, polarity, text].join(' | ')
    )
    .sort()
}

const RECORD = `# Where do we keep the keys?

They were lost twice last year.

## Price

- **Drawer**: free of charge
- **Vault**: expensive, but it lasts for decades[^1]

## Safety

- **Drawer**: cannot be locked
- **Vault**: nobody gets in without the code

## Conclusion

We recommend the vault because of its safety.

[^1]: Locks Monthly 2024
`

describe('a decision record', () => {
  it.each(comparisons)('of %s reads to the same pros and cons, and holds all words', (file, source, article) => {
    const { markdown, faithful } = record(source, article)
    expect(reasons(read(markdown, { file }))).toEqual(reasons(article))
    expect(faithful).toBe(true)
    expect(lostWords(source, article, markdown)).toEqual([])
  })

  it('of any article reads to the same pros and cons, and holds all words', () => {
    fc.assert(
      fc.property(arbitrarySource, (source) => {
        const article = read(source)
        if (article.kind !== 'comparison') return
        const { markdown, faithful } = record(source, article)
        expect(faithful).toBe(true)
        expect(lostWords(source, article, markdown)).toEqual([])
      }),
      { numRuns: 20 }
    )
  })

  it('has the headings of MADR in their order, and names the dimension of each reason', () => {
    const { markdown } = record(RECORD)
    expect(markdown.match(/^#+ .*$/gm)).toEqual([
      '# Where do we keep the keys?',
      '## Context and Problem Statement',
      '## Decision Drivers',
      '## Considered Options',
      '## Decision Outcome',
      '## Pros and Cons of the Options',
      '### Drawer',
      '### Vault'
    ])
    expect(markdown).toContain('- Good, because **Price**: free of charge\n')
    expect(markdown).toContain('it lasts for decades[^1]')
  })

  it('takes the choice and its reason from the verdict', () => {
    expect(record(RECORD).markdown).toContain('Chosen option: "Vault", because its safety\n')
  })

  it('leaves the choice of a record in its outcome, where consequences go to the options', () => {
    const { markdown, faithful } = record(`# Use a kettle or a pan for tea

## Decision Drivers

* Boiling time
* Space on the shelf

## Considered Options

* Kettle
* Pan

## Decision Outcome

Chosen option: "Kettle", because it boils in two minutes instead of seven.

### Consequences

* Good, because mornings feel calm
* Bad, because space on the shelf gets scarce

## Pros and Cons of the Options

### Kettle

* Good, because boiling time is short
* Bad, because it does one thing only

### Pan

* Good, because it needs no space on the shelf of its own
* Bad, because its boiling time is long
`)
    expect(faithful).toBe(true)
    expect(markdown).toMatch(/^## Decision Outcome\n\nChosen option: "Kettle", because it boils in two minutes instead of seven\.$/m)
    expect(markdown.match(/Chosen option/g)).toHaveLength(1)
  })

  it('says so where the article does not choose', () => {
    expect(record(RECORD.replace(/## Conclusion[\s\S]*?\n\n.*\n/, '')).markdown).toContain(
      'Chosen option: (none yet: the article does not choose)\n'
    )
  })

  it('keeps the front matter', () => {
    const { markdown } = record(`---\nstatus: proposed\ndate: 2024-05-01 # a Wednesday\ndecision-makers: [Ann, Bo]\n---\n\n${RECORD}`)
    expect(markdown).toMatch(/^---\nstatus: proposed\ndate: 2024-05-01 # a Wednesday\ndecision-makers: \[Ann, Bo\]\nevenhand:\n/)
  })
})
