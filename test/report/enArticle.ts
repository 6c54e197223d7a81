/** An article as the reader would give it: a declared comparison with every part of the model in use. */
import type { Article, Statement } from '../../src/article/types.ts'
import type { Finding } from '../../src/lint/types.ts'
import { fromSource } from './fromSource.ts'

export const enSource = `# Paper map or phone map?

## Cost

- Paper maps: a sheet costs 9 euros once.
- Phone maps are free | but they may use mobile data *abroad*.

## Battery

- A paper map never runs out of power.
- A phone map is useless with an empty battery ([field test](https://example.org/test?a=1&b=2)).

## Detail

- Most people say phone maps show more detail.

Paper folds into any pocket.

For a week in the hills, take the paper map for its battery life.
`

const at = fromSource(enSource)
const statement = (
  id: string,
  subject: string,
  dimension: string | null,
  polarity: Statement['polarity'],
  text: string,
  more: Partial<Statement> = {}
): Statement => ({
  id,
  subject,
  dimension,
  polarity,
  hedged: false,
  text,
  form: 'list-item',
  cue: { by: 'lexicon:gain', term: '', place: null },
  place: at(text),
  ...more
})

export const enArticle: Article = {
  file: 'docs/field notes/maps.md',
  language: 'en',
  kind: 'comparison',
  title: 'Paper map or phone map?',
  opening: { subjects: [], title: 'none', introduced: false, atOnce: false, place: null },
  declaredProfile: null,
  subjects: [
    {
      id: 's1',
      name: 'Paper map',
      aliases: ['Paper maps', 'Paper'],
      cue: { by: 'title-or', term: 'or', place: at('or') },
      places: [at('Paper map')]
    },
    {
      id: 's2',
      name: 'phone map',
      aliases: ['Phone maps'],
      cue: { by: 'title-or', term: 'or', place: at('or') },
      places: [at('phone map')]
    }
  ],
  dimensions: [
    {
      id: 'd1',
      name: 'Cost',
      standard: 'cost',
      group: 'economy',
      cue: { by: 'heading', term: 'Cost', place: at('Cost') },
      place: at('Cost')
    },
    {
      id: 'd2',
      name: 'Battery',
      standard: null,
      group: null,
      cue: { by: 'heading', term: 'Battery', place: at('Battery') },
      place: at('Battery')
    },
    {
      id: 'd3',
      name: 'Detail',
      standard: null,
      group: null,
      cue: { by: 'heading', term: 'Detail', place: at('Detail') },
      place: at('Detail')
    }
  ],
  sections: [],
  statements: [
    statement('p1', 's1', 'd1', 'neutral', 'a sheet costs 9 euros once.'),
    statement('p2', 's2', 'd1', 'pro', 'Phone maps are free', {
      form: 'clause',
      cue: { by: 'lexicon:gain', term: 'free', place: at('free') }
    }),
    statement('p3', 's2', 'd1', 'con', 'they may use mobile data *abroad*.', { form: 'clause', hedged: true }),
    statement('p4', 's1', 'd2', 'pro', 'A paper map never runs out of power.'),
    statement('p5', 's2', 'd2', 'con', 'A phone map is useless with an empty battery', {
      cue: { by: 'lexicon:drawback', term: 'useless', place: at('useless') }
    }),
    statement('p6', 's2', 'd3', 'pro', 'Most people say phone maps show more detail.'),
    statement('p7', 's1', null, 'pro', 'Paper folds into any pocket.', { form: 'sentence' })
  ],
  claims: [
    {
      id: 'c1',
      key: 'k5c1b07aa',
      kinds: ['absolute'],
      strength: 'must',
      supported: false,
      subject: 's1',
      dimension: 'd2',
      text: 'A paper map never runs out of power.',
      evidence: [],
      cue: { by: 'absolute', term: 'never', place: at('never') },
      place: at('A paper map never runs out of power.')
    },
    {
      id: 'c2',
      key: 'ke40f9d13',
      kinds: ['evaluative'],
      strength: 'should',
      supported: true,
      subject: 's2',
      dimension: 'd2',
      text: 'A phone map is useless with an empty battery',
      evidence: [{ kind: 'link', reach: 'sentence', target: 'https://example.org/test?a=1&b=2', place: at('[field test]') }],
      cue: { by: 'evaluative', term: 'useless', place: at('useless') },
      place: at('A phone map is useless with an empty battery')
    },
    {
      id: 'c3',
      key: 'k07d2b6fe',
      kinds: ['vague-attribution', 'comparative'],
      strength: 'must',
      supported: false,
      subject: 's2',
      dimension: 'd3',
      text: 'Most people say phone maps show more detail.',
      evidence: [{ kind: 'link', reach: 'section', target: 'javascript:alert(1)', place: at('[field test]') }],
      cue: { by: 'vague-attribution', term: 'Most people say', place: at('Most people say') },
      place: at('Most people say phone maps show more detail.')
    }
  ],
  phrasings: [],
  sentences: 0,
  halfWidth: [],
  stubs: [],
  verdict: {
    recommends: ['s1'],
    dimensions: ['d2'],
    grounds: [
      {
        text: 'a week in the hills',
        subject: 's1',
        dimension: null,
        standard: null,
        kind: 'case',
        stated: [],
        cue: { by: 'condition', term: 'For a week in the hills', place: at('a week in the hills') },
        place: at('a week in the hills')
      },
      {
        text: 'battery life',
        subject: 's1',
        dimension: 'd2',
        standard: null,
        kind: 'criterion',
        stated: [{ subject: 's2', place: at('A phone map is useless with an empty battery') }],
        cue: { by: 'reason', term: 'for its', place: at('battery life.') },
        place: at('battery life.')
      }
    ],
    flat: [],
    conditional: true,
    argued: true,
    place: at('For a week in the hills, take the paper map for its battery life.')
  },
  summaries: [],
  examples: [],
  plugs: [],
  dated: null,
  sources: [
    {
      kind: 'link',
      target: 'https://example.org/test?a=1&b=2',
      text: 'field test',
      cited: true,
      place: at('[field test](https://example.org/test?a=1&b=2)')
    }
  ],
  references: [],
  mentions: [
    { subject: 's1', form: 'Paper map', place: at('Paper map') },
    { subject: 's1', form: 'Paper maps', place: at('Paper maps') }
  ],
  recovery: [],
  repair: { keeping: [], removing: [] },
  diagnostics: [],
  lines: 20
}

export const enFindings: readonly Finding[] = [
  {
    ruleId: 'uncovered-subject',
    messageId: 'missing',
    severity: 'error',
    reason: '`Detail` says nothing of `Paper map`',
    note: 'A dimension that treats one side only does not compare.',
    place: at('Detail'),
    related: [{ reason: '`Paper map` is introduced here', place: at('Paper map') }],
    data: { dimension: 'Detail', subject: 'Paper map' },
    scope: 'article',
    keys: ['uncovered-subject/missing|detail|papermap'],
    url: 'https://example.org/rules/uncovered-subject',
    suggestions: [{ title: 'Add a list item', edits: [{ start: 300, end: 300, text: '- \n' }] }]
  },
  {
    ruleId: 'vague-source',
    messageId: 'vague',
    severity: 'warning',
    reason: 'Unexpected vague source `Most people say`, expected who says so',
    note: null,
    place: at('Most people say'),
    related: [],
    data: { term: 'Most people say' },
    scope: 'text',
    keys: ['vague-source/vague|mostpeoplesay'],
    url: 'https://example.org/rules/vague-source'
  }
]
