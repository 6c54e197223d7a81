/** Random Articles for property tests: consistent ids, hostile words. */
import fc from 'fast-check'
import type { Article, Claim, Place, Statement } from '../../src/article/types.ts'
import { cue, sampleArticle, sampleClaim, sampleDimension, sampleStatement, sampleSubject } from './sample.ts'

const fragment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('快', '成本', '更低。', 'fast', 'costs', '开源', ' ', ' ', '，') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '|',
        '`',
        '``',
        '**',
        '_',
        '#',
        '- ',
        '1. ',
        '> ',
        '\\',
        '\n',
        '\n\n',
        '\t',
        '<b>',
        '<!-- evenhand end -->',
        '[a](b)',
        '![',
        ']',
        '&amp;'
      ],
      ...[
        '---',
        '===',
        '~~',
        '$',
        ':',
        '^',
        'https://example.org/a_b',
        'www.example.org',
        'a@b.cc',
        '\u001b[31m',
        '\u202e',
        '：',
        '（',
        '\u00a0'
      ]
    )
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) }
)
export const words = fc.array(fragment, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
/** A name has at least one letter that outlives folding. */
const name = fc.tuple(fc.constantFrom('甲', '乙方', 'Kettle', 'b'), words).map((parts) => parts.join(''))

const place: fc.Arbitrary<Place> = fc.tuple(fc.nat(500), fc.nat(80), fc.nat(3), fc.nat(80)).map(([line, column, lines, more]) => ({
  start: { line: line + 1, column: column + 1, offset: line * 100 + column },
  end: { line: line + lines + 1, column: lines > 0 ? more + 1 : column + more + 1, offset: (line + lines) * 100 + column + more }
}))
const someCue = fc.tuple(fc.constantFrom('label', 'heading'), words, fc.option(place)).map(([by, term, where]) => cue(by, term, where))

export const arbitraryArticle: fc.Arbitrary<Article> = fc
  .record({
    subjects: fc.array(fc.tuple(name, fc.array(name, { maxLength: 2 })), { maxLength: 4 }),
    dimensions: fc.array(fc.tuple(name, fc.option(fc.constantFrom('cost', 'security'))), { maxLength: 5 }),
    file: fc.oneof(fc.constantFrom('a.md', '<stdin>', 'a b/c#d?.md', '笔记/一.md', 'x:y.md', '(a.md'), words),
    language: fc.constantFrom('zh', 'en'),
    kind: fc.constantFrom('comparison', 'single-subject', 'not-comparison'),
    title: fc.option(name)
  })
  .chain((base) => {
    const subjectIds = base.subjects.map((_, index) => `s${index + 1}`)
    const dimensionIds = base.dimensions.map((_, index) => `d${index + 1}`)
    const dimension = fc.constantFrom(null, ...dimensionIds)
    const statements: fc.Arbitrary<Statement[]> =
      subjectIds.length === 0
        ? fc.constant([])
        : fc.array(
            fc
              .record({
                subject: fc.constantFrom(...subjectIds),
                dimension,
                polarity: fc.constantFrom('pro', 'con', 'neutral'),
                hedged: fc.boolean(),
                text: words,
                form: fc.constantFrom('list-item', 'table-cell', 'sentence', 'clause'),
                cue: someCue,
                place
              } as const)
              .map(({ subject, dimension, ...more }) => sampleStatement('', subject, dimension, more)),
            { maxLength: 12 }
          )
    const evidence = fc.record({
      kind: fc.constantFrom('link', 'footnote', 'named-source', 'table', 'code', 'measurement'),
      reach: fc.constantFrom('sentence', 'attached', 'nearby', 'section'),
      target: fc.oneof(fc.webUrl(), words),
      place
    } as const)
    const claims: fc.Arbitrary<Claim[]> = fc.array(
      fc
        .record({
          subject: fc.constantFrom(null, ...subjectIds),
          dimension,
          kinds: fc.subarray(['statistic', 'superlative', 'hedge', 'promotional'] as const, { minLength: 1 }),
          strength: fc.constantFrom('must', 'should', 'note'),
          supported: fc.boolean(),
          text: words,
          evidence: fc.array(evidence, { maxLength: 2 }),
          cue: someCue,
          place
        } as const)
        .map(({ subject, ...more }) => sampleClaim('', subject, more)),
      { maxLength: 5 }
    )
    return fc
      .record({
        statements,
        claims,
        verdict: fc.option(
          fc.record({
            recommends: fc.subarray(subjectIds),
            dimensions: fc.subarray(dimensionIds),
            grounds: fc.array(
              fc.record({
                text: words,
                subject: fc.constantFrom(null, ...subjectIds),
                dimension,
                standard: fc.constantFrom(null, 'cost'),
                kind: fc.constantFrom('criterion', 'case'),
                stated: fc
                  .subarray(subjectIds)
                  .chain((ids) => fc.tuple(...ids.map((subject) => place.map((where) => ({ subject, place: where }))))),
                cue: someCue,
                place
              } as const),
              { maxLength: 3 }
            ),
            flat: fc.constant([]),
            conditional: fc.boolean(),
            argued: fc.boolean(),
            place
          })
        ),
        sources: fc.array(
          fc.record({
            kind: fc.constantFrom('link', 'footnote', 'numbered'),
            target: fc.oneof(fc.webUrl(), words),
            text: words,
            cited: fc.boolean(),
            place
          } as const),
          { maxLength: 3 }
        ),
        references: fc.array(
          fc.record({ kind: fc.constantFrom('footnote', 'numbered', 'link'), label: words, resolved: fc.boolean(), place } as const),
          { maxLength: 3 }
        ),
        recovery: fc.array(
          fc.record({ kind: fc.constantFrom('bullet', 'boilerplate'), start: fc.nat(50), end: fc.nat(90), text: words, place }),
          {
            maxLength: 3
          }
        ),
        diagnostics: fc.array(
          fc.record({
            code: fc.constantFrom('declaration', 'skipped-region', 'boilerplate'),
            data: fc.dictionary(fc.constantFrom('a', 'b'), fc.oneof(fc.nat(9), words)),
            place: fc.option(place)
          } as const),
          { maxLength: 2 }
        )
      })
      .map((rest) =>
        sampleArticle({
          ...base,
          ...rest,
          subjects: base.subjects.map(([one, aliases], index) => sampleSubject(`s${index + 1}`, one, { aliases })),
          dimensions: base.dimensions.map(([one, standard], index) => sampleDimension(`d${index + 1}`, one, { standard })),
          statements: rest.statements.map((statement, index) => ({ ...statement, id: `p${index + 1}` })),
          claims: rest.claims.map((claim, index) => ({ ...claim, id: `c${index + 1}` }))
        })
      )
  })
