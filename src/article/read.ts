import { parseAny } from '../markdown/parse-any.ts'
import { recover } from '../markdown/recover/recover.ts'
import { type RepairOptions, repair } from '../markdown/recover/repair.ts'
import type { Recovery } from '../markdown/recover/types.ts'
import { languageOf } from '../text/languageOf.ts'
import { readClaims } from './claims/readClaims.ts'
import { articleDate } from './dates/articleDate.ts'
import { declarations } from './declarations.ts'
import { emptyArticle } from './emptyArticle.ts'
import { readReferences } from './evidence/readReferences.ts'
import { readSources } from './evidence/readSources.ts'
import { readExamples } from './examples/readExamples.ts'
import { kindOf } from './kindOf.ts'
import { numberDrafts } from './numberDrafts.ts'
import { readOpening } from './opening/readOpening.ts'
import { createOutline } from './outline/createOutline.ts'
import { createPlaces } from './outline/createPlaces.ts'
import { readPhrasings } from './phrasings/readPhrasings.ts'
import { readPlugs } from './plugs/readPlugs.ts'
import { readSections } from './sections/readSections.ts'
import { singleSubject } from './singleSubject.ts'
import { readStatements } from './statements/readStatements.ts'
import { titlesOf } from './structure/titlesOf.ts'
import { readStubs } from './stubs/readStubs.ts'
import { createMentions } from './subjects/createMentions.ts'
import { readMentions } from './subjects/readMentions.ts'
import { readSubjects } from './subjects/readSubjects.ts'
import { summaries } from './summaries.ts'
import type { Article, Diagnostic, Repair, TextEdit } from './types.ts'
import { readHalfWidth } from './typography/readHalfWidth.ts'
import { unreadComparison } from './unreadComparison.ts'
import { readVerdict } from './verdict/readVerdict.ts'

export interface ReadOptions {
  /** Name for the article, forward slashes; default `<text>`. */
  readonly file?: string
  /** Read as MDX; `prepare({ mdx: true })` must have been awaited before. */
  readonly mdx?: boolean
  /** Subjects that win over what is read: names, or names with aliases. */
  readonly subjects?: readonly (string | { readonly name: string; readonly aliases?: readonly string[] })[]
  /** What this very text compares, as if its front matter declared it, where at least two of them occur. */
  readonly compared?: ReadOptions['subjects']
  /** Further names for dimensions, and what they stand for. */
  readonly dimensions?: readonly { readonly name: string; readonly aliases?: readonly string[]; readonly standard?: string | null }[]
  /** Further well-known systems, or other facts about those of the table, for examples that do not belong where they are named. */
  readonly examples?: readonly {
    readonly name: string
    readonly aliases?: readonly string[]
    readonly kinds?: readonly string[]
    readonly licence?: 'open' | 'closed' | 'mixed'
  }[]
  /** Of a text that turns out to be no comparison, read only what tells so: no claims, phrasings, sources or dates. Default false. */
  readonly brief?: boolean
}

/**
 * Reads an article: who is compared, under which dimensions, what is said for and against each, which statements are
 * claims, and what supports them.
 *
 * @param source Markdown, MDX, or the text of a web page as pasted. It must have passed `refusal`.
 * @returns the model; all its places are those of `source`. Never throws on any text.
 */
export function read(source: string, options: ReadOptions = {}): Article {
  const recovery = recover(source)
  const places = createPlaces(source)
  const { tree, mdxError } = parseAny(recovery.text, { mdx: options.mdx ?? false })
  const outline = createOutline({ tree, parsed: recovery.text, toSource: recovery.toSource, places })
  const declared = declarations(outline, options)
  const titles = titlesOf(outline)
  const language = languageOf(outline.blocks.map((block) => block.text).join('\n'))
  const subjects = readSubjects(outline, titles, declared.subjects)
  const drafts = readStatements(outline, titles, subjects, language, declared)
  const kind = kindOf(
    subjects,
    drafts.statements,
    titles,
    singleSubject(outline, titles),
    subjects.filter(({ cue }) => cue.by === 'declared').length >= 2
  )
  const compares = kind === 'comparison'
  const diagnostics: Diagnostic[] = [
    ...declared.diagnostics,
    ...(mdxError ? [{ code: 'mdx' as const, data: { fault: mdxError.reason, line: mdxError.line ?? 1 }, place: null }] : []),
    ...unreadComparison(outline, titles, kind),
    ...recovery.notes.map((note) => ({ code: 'boilerplate' as const, data: {}, place: places(note.start, note.end) })),
    ...outline.skipped.map((place) => ({ code: 'skipped-region' as const, data: {}, place }))
  ]
  const file = options.file ?? '<text>'
  const title = frontTitle(outline.frontMatter) ?? titles[0]?.text.trim() ?? null
  const { line: lines } = places(source.length, source.length).end
  if (options.brief && !compares)
    return { ...emptyArticle(file, language), kind, title, declaredProfile: declared.profile, diagnostics, lines }
  const { dimensions, statements } = compares ? numberDrafts(drafts) : { dimensions: [], statements: [] }
  const named = compares ? subjects : []
  const claims = readClaims(outline, { language, subjects: named, statements, dimensions, isComparison: compares })
  const find = createMentions(named)
  const references = readReferences(outline)
  const dated = articleDate(outline, {
    titles,
    file: options.file ?? '',
    leftOut: recovery.notes.map(({ start, end }) => ({ text: source.slice(start, end), place: places(start, end) })),
    skipped: outline.skipped.map((place) => ({ text: source.slice(place.start.offset, place.end.offset), place }))
  })
  return {
    file,
    language,
    kind,
    title,
    opening: readOpening(outline, titles, { find, subjects: named, dimensions, statements }),
    declaredProfile: declared.profile,
    subjects: named,
    dimensions,
    statements,
    sections: compares ? readSections(outline, titles, { find, dimensions }) : [],
    claims,
    ...readPhrasings(outline, { language, subjects: named, statements }),
    halfWidth: compares ? readHalfWidth(outline, source) : [],
    stubs: recovery.edits.length === 0 ? readStubs(outline, { find, subjects: named, dimensions, source }) : [],
    verdict: compares ? readVerdict({ outline, titles, drafts: drafts.statements, statements, dimensions, mentions: find }) : null,
    summaries: summaries(outline),
    dated,
    sources: readSources(outline, references),
    references,
    mentions: readMentions(outline, find),
    examples: compares ? readExamples(outline, find, options.examples) : [],
    plugs: compares ? readPlugs(outline, find) : [],
    recovery: recovery.edits.map((edit) => ({ ...edit, place: places(edit.start, edit.end) })),
    repair: repairOf(source, recovery, { mdx: options.mdx ?? false, needed: dated?.place?.start.offset ?? null }),
    diagnostics,
    lines
  }
}

function repairOf(source: string, recovery: Recovery, options: RepairOptions): Repair {
  const { keeping, removing } = repair(source, recovery, options)
  const plain = (edits: readonly TextEdit[]) => edits.map(({ start, end, text }) => ({ start, end, text }))
  return { keeping: plain(keeping), removing: plain(removing) }
}

function frontTitle(frontMatter: Readonly<Record<string, unknown>> | null): string | null {
  const title = frontMatter?.title
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null
}
