import type { Article, Language } from './types.ts'

/** An article of which nothing was understood. */
export function emptyArticle(file: string, language: Language): Article {
  return {
    file,
    language,
    kind: 'not-comparison',
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
    lines: 1
  }
}
