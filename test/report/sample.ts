/** Builds hand-made Articles for tests: every part has a default, so a test states only what it is about. */
import type { Article, Claim, Cue, Dimension, Place, Statement, Subject } from '../../src/article/types.ts'

/** A place on one line of a source whose lines are all 100 units long, so that offsets need no counting. */
export function at(line: number, column = 1, endColumn = column + 4): Place {
  const offset = (line - 1) * 100
  return {
    start: { line, column, offset: offset + column - 1 },
    end: { line, column: endColumn, offset: offset + endColumn - 1 }
  }
}

export const cue = (by: string, term = '', place: Place | null = null): Cue => ({ by, term, place })

export function sampleSubject(id: string, name: string, more: Partial<Subject> = {}): Subject {
  return { id, name, aliases: [], cue: cue('title-versus', name), places: [at(1)], ...more }
}

export function sampleDimension(id: string, name: string, more: Partial<Dimension> = {}): Dimension {
  return { id, name, standard: null, group: null, cue: cue('heading', name), place: at(3), ...more }
}

export function sampleStatement(id: string, subject: string, dimension: string | null, more: Partial<Statement> = {}): Statement {
  return {
    id,
    subject,
    dimension,
    polarity: 'neutral',
    hedged: false,
    text: `text of ${id}`,
    form: 'sentence',
    cue: cue('label'),
    place: at(5),
    ...more
  }
}

export function sampleClaim(id: string, subject: string | null, more: Partial<Claim> = {}): Claim {
  return {
    id,
    key: `key-${id}`,
    kinds: ['statistic'],
    strength: 'must',
    supported: false,
    subject,
    dimension: null,
    text: `text of ${id}`,
    evidence: [],
    cue: cue('statistic'),
    place: at(5),
    ...more
  }
}

export function sampleArticle(more: Partial<Article> = {}): Article {
  return {
    file: 'docs/sample.md',
    language: 'en',
    kind: 'comparison',
    title: null,
    opening: { subjects: [], title: 'none', introduced: false, atOnce: false, place: null },
    declaredProfile: null,
    subjects: [],
    dimensions: [],
    statements: [],
    sections: [],
    claims: [],
    phrasings: [],
    sentences: 0,
    halfWidth: [],
    stubs: [],
    verdict: null,
    summaries: [],
    examples: [],
    plugs: [],
    dated: null,
    sources: [],
    references: [],
    mentions: [],
    recovery: [],
    repair: { keeping: [], removing: [] },
    diagnostics: [],
    lines: 40,
    ...more
  }
}
