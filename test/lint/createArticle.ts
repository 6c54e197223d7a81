import type {
  Article,
  Claim,
  ClaimKind,
  Dimension,
  Evidence,
  Phrasing,
  PhrasingKind,
  Place,
  Polarity,
  Statement,
  Subject
} from '../../src/article/types.ts'

/** A short hand for articles made by hand: names instead of ids, line numbers instead of places. */
export interface Sketch {
  readonly language?: 'zh' | 'en'
  readonly kind?: Article['kind']
  readonly subjects: readonly (string | Partial<Subject>)[]
  readonly dimensions?: readonly (string | Partial<Dimension>)[]
  /** Subject, dimension or null, polarity, line. */
  readonly statements?: readonly (readonly [subject: string, dimension: string | null, polarity: Polarity, line?: number])[]
  readonly claims?: readonly {
    text: string
    kinds: readonly ClaimKind[]
    term?: string
    /** The list its cue is in, for example `claims-fact/must`. */
    list?: string
    line?: number
    evidence?: readonly Partial<Evidence>[]
    strength?: Claim['strength']
    supported?: boolean
    subject?: string
    ages?: Pick<NonNullable<Claim['ages']>, 'by' | 'term' | 'text'>
  }[]
  /** Kind, words, line, clause; the words are their own clause unless one is given. */
  readonly phrasings?: readonly (readonly [kind: PhrasingKind, text: string, line: number, clause?: string])[]
  /** Default 50. */
  readonly sentences?: number
  /** Subject and line. */
  readonly mentions?: readonly (readonly [subject: string, line: number])[]
  readonly declaredProfile?: string
  readonly diagnostics?: Article['diagnostics']
  readonly dated?: Article['dated']
  readonly sources?: Article['sources']
  readonly references?: Article['references']
}

/** The place of a whole line of 20 columns, in a text whose lines are all 20 columns wide. */
export function lineAt(line: number): Place {
  const offset = (line - 1) * 21
  return { start: { line, column: 1, offset }, end: { line, column: 21, offset: offset + 20 } }
}

export function createArticle(sketch: Sketch): Article {
  const subjects: Subject[] = sketch.subjects.map((given, i) => {
    const own = typeof given === 'string' ? { name: given } : given
    return { id: `s${i + 1}`, name: `S${i + 1}`, aliases: [], cue: { by: 'test', term: '', place: null }, places: [lineAt(1)], ...own }
  })
  const dimensions: Dimension[] = (sketch.dimensions ?? []).map((given, i) => {
    const own = typeof given === 'string' ? { name: given } : given
    return {
      id: `d${i + 1}`,
      name: `D${i + 1}`,
      standard: null,
      group: null,
      cue: { by: 'heading', term: '', place: null },
      place: lineAt(10 + i),
      ...own
    }
  })
  const idOf = (list: readonly { id: string; name: string }[], name: string) => list.find((one) => one.name === name)!.id
  const statements: Statement[] = (sketch.statements ?? []).map(([subject, dimension, polarity, line = 20], i) => ({
    id: `p${i + 1}`,
    subject: idOf(subjects, subject),
    dimension: dimension === null ? null : idOf(dimensions, dimension),
    polarity,
    hedged: false,
    text: `statement ${i + 1}`,
    form: 'sentence',
    cue: { by: 'test', term: '', place: null },
    place: lineAt(line)
  }))
  const claims: Claim[] = (sketch.claims ?? []).map((given, i) => ({
    id: `c${i + 1}`,
    key: `key-${i + 1}`,
    kinds: given.kinds,
    strength: given.strength ?? 'must',
    supported: given.supported ?? false,
    subject: given.subject === undefined ? null : idOf(subjects, given.subject),
    dimension: null,
    text: given.text,
    evidence: (given.evidence ?? []).map((one) => ({
      kind: 'link',
      reach: 'nearby',
      target: 'https://example.com',
      place: lineAt(30),
      ...one
    })),
    cue: { by: given.list ? `lexicon:${given.list}` : 'test', term: given.term ?? '', place: lineAt(given.line ?? 25 + i) },
    ...(given.ages && { ages: { ...given.ages, place: lineAt(given.line ?? 25 + i) } }),
    place: lineAt(given.line ?? 25 + i)
  }))
  const phrasings: Phrasing[] = (sketch.phrasings ?? []).map(([kind, text, line, clause = text]) => {
    const place = lineAt(line)
    return { kind, text, place, clause: { text: clause, place } }
  })
  return {
    file: 'test.md',
    language: sketch.language ?? 'en',
    kind: sketch.kind ?? 'comparison',
    title: null,
    opening: { subjects: [], title: 'none', introduced: false, atOnce: false, place: null },
    declaredProfile: sketch.declaredProfile ?? null,
    subjects,
    dimensions,
    statements,
    sections: [],
    claims,
    phrasings,
    sentences: sketch.sentences ?? 50,
    halfWidth: [],
    stubs: [],
    verdict: null,
    summaries: [],
    dated: sketch.dated ?? null,
    sources: sketch.sources ?? [],
    references: sketch.references ?? [],
    examples: [],
    plugs: [],
    mentions: (sketch.mentions ?? []).map(([name, line]) => ({ subject: idOf(subjects, name), form: name, place: lineAt(line) })),
    recovery: [],
    repair: { keeping: [], removing: [] },
    diagnostics: sketch.diagnostics ?? [],
    lines: 100
  }
}
