/**
 * The model: what evenhand has understood of one article. Readonly, JSON-safe, ids instead of object references.
 * Rules, coverage and reports read this and nothing else. Definitions of subject, dimension, statement, claim and
 * support: see the glossary in `src/README.md`.
 */

/** A point of the original source. Lines and columns are 1-based, offsets 0-based; all count UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A range of the original source (end exclusive), shaped as a unist `Position`. */
export interface Place {
  readonly start: Point
  readonly end: Point
}

export type Language = 'zh' | 'en'
export type ArticleKind = 'comparison' | 'single-subject' | 'not-comparison'

/** Why something was read as it was: the reading step, the words that decided, and where they stand. */
export interface Cue {
  /** Name of the reading step that decided, for example `title-versus`, `table-header`, `label`, `lexicon:drawback`. */
  readonly by: string
  /** The words of the article that decided; empty where structure alone did. */
  readonly term: string
  readonly place: Place | null
}

export interface Subject {
  /** `s1`, `s2` … in reading order. */
  readonly id: string
  /** The fullest common name the article uses. */
  readonly name: string
  /** Every other form it uses. */
  readonly aliases: readonly string[]
  /** The names that the author declares to mean it, in the front matter or the configuration; absent where none. */
  readonly declared?: readonly string[]
  readonly cue: Cue
  /** Where the subject is introduced first, then its headings, columns and labels. */
  readonly places: readonly Place[]
}

/**
 * What a statement carries as its dimension when it recommends a subject for a case and no dimension of the article is
 * about use cases. It is implied, not written, so it stands in no list and in no row of the matrix.
 */
export const USE_CASES = 'use-cases'

export interface Dimension {
  /** `d1`, `d2` … in reading order. */
  readonly id: string
  /** As the article writes it, without numbering and punctuation. */
  readonly name: string
  /** Id of the taxonomy (`src/lexicon/dimensions`), or null. */
  readonly standard: string | null
  /** The heading the article files it under, without numbering; null at the top. */
  readonly group: string | null
  readonly cue: Cue
  /** Where it is introduced. */
  readonly place: Place
}

export type Polarity = 'pro' | 'con' | 'neutral'
export type StatementForm = 'list-item' | 'table-cell' | 'sentence' | 'clause'

export interface Statement {
  /** `p1`, `p2` … in reading order. */
  readonly id: string
  /** Id of the subject it is about. */
  readonly subject: string
  /** Id of the dimension it falls under, `use-cases` for a recommendation outside of any (`USE_CASES`), or null. */
  readonly dimension: string | null
  readonly polarity: Polarity
  /** Weakened as a possibility (可能, may, might); frequency words (通常, often) are not hedges. */
  readonly hedged: boolean
  /** As the article words it, white space folded. */
  readonly text: string
  readonly form: StatementForm
  readonly cue: Cue
  readonly place: Place
}

export type ClaimKind =
  | 'statistic'
  | 'superlative'
  | 'absolute'
  | 'comparative'
  | 'vague-attribution'
  | 'vague-quantity'
  | 'hedge'
  | 'named-fact'
  | 'prediction'
  | 'causal'
  | 'evaluative'
  | 'promotional'

/** `note`: in the ledger, never linted (hedged possibilities, vague quantities, marked opinion, quoted opinion). */
export type ClaimStrength = 'must' | 'should' | 'note'
/** `table` and `figure`: the sentence points to one; `measurement`: the author's own, with its method where it supports. */
export type EvidenceKind = 'link' | 'footnote' | 'named-source' | 'table' | 'figure' | 'code' | 'measurement'
/** `sentence` and `attached` support a claim; `nearby` and `section` are shown, and do not by themselves. */
export type EvidenceReach = 'sentence' | 'attached' | 'nearby' | 'section'

export interface Evidence {
  readonly kind: EvidenceKind
  readonly reach: EvidenceReach
  /** URL, footnote identifier, or the words that name the source. */
  readonly target: string
  /** For a link or a note with an address: id of the subject whose own maker or project publishes it, as far as the address tells. */
  readonly vendor?: string
  /** True for the front page or repository of a subject: it shows that the thing exists, and supports nothing. */
  readonly homepage?: true
  readonly place: Place
}

export interface Claim {
  /** `c1`, `c2` … in reading order. */
  readonly id: string
  /** Names the claim by its words and its subject: stays when lines move, and is unique in the article. */
  readonly key: string
  /** The most telling first; never empty. */
  readonly kinds: readonly ClaimKind[]
  readonly strength: ClaimStrength
  /** True when a piece of evidence reaches the sentence or is attached to it. */
  readonly supported: boolean
  /** Id of the subject, or null. */
  readonly subject: string | null
  /** Id of the dimension, or null. */
  readonly dimension: string | null
  readonly text: string
  readonly evidence: readonly Evidence[]
  readonly cue: Cue
  /** The clause that carries the claim, without its label: what a finding quotes. Absent where no words of its own decided. */
  readonly focus?: { readonly text: string; readonly place: Place }
  /**
   * Where it grows old, and its sentence, labels and source name no year: it speaks of the time of writing (`now`: 目前,
   * “the latest version”) or gives a figure that changes (`figure`: shares, downloads, prices). The clause that says so.
   */
  readonly ages?: { readonly by: 'now' | 'figure'; readonly term: string; readonly text: string; readonly place: Place }
  readonly place: Place
}

export type PhrasingKind = 'promotional' | 'vague-quantity' | 'bare-comparative'

/** Words that tell readers less than they seem to. */
export interface Phrasing {
  readonly kind: PhrasingKind
  /** The words themselves, white space folded. */
  readonly text: string
  readonly place: Place
  /** The clause that holds them. */
  readonly clause: { readonly text: string; readonly place: Place }
}

/**
 * What a choice rests on. A *criterion* is a quality: `追求稳定性的项目选 X`, “if security matters most”, “because it is cheaper”; a
 * *case* is a situation, a user or a project: `小团队`, “for hobby projects”.
 */
export interface Ground {
  /** As the article words it, white space folded. */
  readonly text: string
  /** Id of the subject it speaks for, or null. */
  readonly subject: string | null
  /** Id of the dimension of the article that treats it, or null. */
  readonly dimension: string | null
  /** Id of the taxonomy, or null. */
  readonly standard: string | null
  /** A criterion of neither dimension nor standard is a name so wide that nearly anything speaks of it: `体验`, “quality”. */
  readonly kind: 'criterion' | 'case'
  /** The subjects of which the article speaks under this ground outside of the verdict, in order, and where first. */
  readonly stated: readonly { readonly subject: string; readonly place: Place }[]
  /** By `need`, `reason`, `question`, `label`, or `record-reason` for the “because” of a decision record. */
  readonly cue: Cue
  readonly place: Place
}

/** A sentence of a conclusion that speaks for one subject and names neither case nor reason. */
export interface FlatChoice {
  /** Id of the subject. */
  readonly subject: string
  /** The words that choose, as the article has them. */
  readonly text: string
  /** Marked as what the author has chosen: “we went with X”, `我最后选了 X`. */
  readonly own: boolean
  readonly place: Place
}

export interface Verdict {
  /** Ids of the subjects it recommends, in order. */
  readonly recommends: readonly string[]
  /** Ids of the dimensions it names as grounds. */
  readonly dimensions: readonly string[]
  readonly grounds: readonly Ground[]
  readonly flat: readonly FlatChoice[]
  /** It says for whom or when, or that the choice depends. */
  readonly conditional: boolean
  /** It says why: a reason, a quality, a figure, what speaks for or against a subject. */
  readonly argued: boolean
  readonly place: Place
}

/**
 * What a label announces: an aspect, one side or both, whom it suits, a conclusion, or further material (examples,
 * references); `other` for words that name a part of an article (`简介`, “Overview”).
 */
export type SectionLabelRole = 'dimension' | 'pro' | 'con' | 'both-sides' | 'use-cases' | 'verdict' | 'material' | 'other'

/** A sub-heading, list label or bold lead-in right under a section. */
export interface SectionLabel {
  /** As the article writes it, without numbering, punctuation and the section's own name. */
  readonly name: string
  /** The same for labels that mean the same: of one side, of one standard dimension, or of one spelling but for case and script. */
  readonly key: string
  readonly role: SectionLabelRole
  /** Id of the dimension it was read as, or null. */
  readonly dimension: string | null
  readonly place: Place
}

/** A part of the article under a label of its own that treats one subject, or one dimension: a heading, a list item, a bold lead-in. */
export interface Section {
  /** Id of the subject it treats; null for a section about a dimension. */
  readonly subject: string | null
  /** Id of the dimension it treats; null for a section about a subject. */
  readonly dimension: string | null
  /** The subject's or dimension's name as the label writes it. */
  readonly name: string
  /** The same number for the sections that stand side by side, 0, 1 … in reading order. */
  readonly set: number
  /** The labels right under it, in reading order. */
  readonly labels: readonly SectionLabel[]
  /** The name in its label. */
  readonly place: Place
  /** From its label to its end. */
  readonly extent: Place
}

/** A well-known system that the article names as an example of a subject. */
export interface Example {
  /** As the article writes it. */
  readonly name: string
  /** What it is named as an example of, as the article writes it: `开源大模型`, “open-source models”. */
  readonly of: string
  /** What that says of its examples: a kind of system (of `lexicon/system-kinds.yml`), open or closed source; null where nothing. */
  readonly expected: { readonly kind: string | null; readonly licence: 'open' | 'closed' | null }
  /** What the table, or the configuration, knows of the system. */
  readonly known: {
    readonly kinds: readonly string[]
    readonly licence: 'open' | 'closed' | 'mixed' | null
    readonly source: string | null
    readonly asOf: string | null
  }
  readonly place: Place
}

/** A product that the closing part recommends although the article compares others, and tells its own interest nowhere. */
export interface Plug {
  /** The product as the article names it. */
  readonly name: string
  /** The sentence that recommends it. */
  readonly text: string
  /** The words that recommend. */
  readonly cue: Cue
  /** Where the name stands. */
  readonly place: Place
}

/** A half-width punctuation mark in a Chinese sentence, outside of code, links and quotations. */
export interface HalfWidthMark {
  /** The mark as written, with the spaces beside it that a full-width one needs no more. */
  readonly text: string
  /** What belongs in their place. */
  readonly fullWidth: string
  readonly place: Place
}

/** Where the item of a subject would stand that the list of a dimension leaves out: nothing is written there yet. */
export interface Stub {
  /** Id of the dimension. */
  readonly dimension: string
  /** Id of the subject. */
  readonly subject: string
  /** Offset at which `text` would be put in. */
  readonly at: number
  /** A line with a label in the shape of its siblings and nothing behind it: it counts as missing still. */
  readonly text: string
}

/** Something the article could be looked up in: a link, a footnote's or numbered reference's definition. */
export interface Source {
  readonly kind: 'link' | 'footnote' | 'numbered'
  /** URL for a link, label for a footnote or numbered reference. */
  readonly target: string
  readonly text: string
  /** False in a list of sources or notes that nothing in the text refers to by its label: it supports no sentence. */
  readonly cited: boolean
  readonly place: Place
}

/** A footnote (`[^a]`), a numbered reference (`[1]`, `¹`) or a link by name (`[text][a]`) in running text, and whether the article defines it. */
export interface Reference {
  readonly kind: 'footnote' | 'numbered' | 'link'
  readonly label: string
  /** Undefined ones are listed only where they can be nothing else. */
  readonly resolved: boolean
  readonly place: Place
}

/** One use of a subject's name or alias. */
export interface Mention {
  /** Id of the subject. */
  readonly subject: string
  readonly form: string
  /**
   * How it stands, where not in running text: in a `heading`; as the head of a table's `column`; as the `label` of a
   * list item, a line or a table's row.
   */
  readonly as?: 'heading' | 'column' | 'label'
  readonly place: Place
}

/**
 * What a reader has read before the comparison starts: titles, the description in the front matter, and the text up to
 * the first table, list or heading that treats a subject or a dimension. Prose that starts at once is its own opening,
 * with its first paragraph.
 */
export interface Opening {
  /** Ids of the subjects it names, in the article's order. */
  readonly subjects: readonly string[]
  /**
   * What the title says: `none`, there is none; `bare`, that things are compared or under which aspect, and not which
   * things; `comparison`, that things of some kind are compared; `topic`, anything else.
   */
  readonly title: 'none' | 'bare' | 'comparison' | 'topic'
  /** Text stands between the title and the comparison. */
  readonly introduced: boolean
  /** The first table or list stands right there, under no heading of its own. */
  readonly atOnce: boolean
  /** The title, or the first thing that stands in the article. */
  readonly place: Place | null
}

/** What recovery did to pasted text before it was parsed. Offsets are of the original source. */
export interface RecoveryEdit {
  /** For example `bullet`, `heading`, `table-delimiter`, `boilerplate`, `zero-width`, `radical`. */
  readonly kind: string
  readonly start: number
  readonly end: number
  /** What stands there instead; empty for text that is left out. */
  readonly text: string
  readonly place: Place
}

/** A replacement of a range of the original source; a line feed in `text` stands for the line ending of the file. */
export interface TextEdit {
  /** Offsets as in `Place`. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * What it takes to write into the file what recovery restored for reading: the file then reads the same and needs no
 * recovery. The edits of each list are sorted and do not overlap; a list is empty where there is nothing to do, or where
 * what comes out might read differently.
 */
export interface Repair {
  /** Nothing is lost: what was left out stays, in a region marked `evenhand skip` where Markdown would read it. */
  readonly keeping: readonly TextEdit[]
  /** The same, and what was left out is gone, but for the line that says of when the article is. */
  readonly removing: readonly TextEdit[]
}

/**
 * Something the reader has to say about its own reading: nothing is silent. The linter adds two of its own:
 * `unreadable` (the content could not be read; `cause` in the data) and `broken-directive` (a control comment that says nothing).
 */
export interface Diagnostic {
  readonly code:
    | 'unread-comparison'
    | 'boilerplate'
    | 'skipped-region'
    | 'declaration'
    | 'front-matter'
    | 'mdx'
    | 'unreadable'
    | 'broken-directive'
    | 'unused-directive'
  /** Plain facts for a message, by name. */
  readonly data: Readonly<Record<string, string | number>>
  readonly place: Place | null
}

export interface Article {
  /** As given to the reader, forward slashes; `<stdin>`-like names for text without a file. */
  readonly file: string
  readonly language: Language
  readonly kind: ArticleKind
  readonly title: string | null
  readonly opening: Opening
  /** Profile declared in the front matter (`evenhand: {profile: …}`), or null. */
  readonly declaredProfile: string | null
  readonly subjects: readonly Subject[]
  readonly dimensions: readonly Dimension[]
  readonly statements: readonly Statement[]
  /** Parts that treat one subject or one dimension each, by the order of their labels; empty unless a comparison. */
  readonly sections: readonly Section[]
  readonly claims: readonly Claim[]
  /** Advertising words and the like, in reading order. */
  readonly phrasings: readonly Phrasing[]
  /** In how many sentences, items and cells they were looked for; shorter ones than `MINIMUM` in `phrasings/` do not count. */
  readonly sentences: number
  /** In reading order; brackets come in pairs. Empty unless a comparison. */
  readonly halfWidth: readonly HalfWidthMark[]
  /** By dimension, in reading order; empty in a paste, where lists have no shape yet. */
  readonly stubs: readonly Stub[]
  readonly verdict: Verdict | null
  /** Parts that introduce or sum up, where saying again what stands elsewhere is in order; in reading order. */
  readonly summaries: readonly Place[]
  readonly examples: readonly Example[]
  readonly plugs: readonly Plug[]
  /** What says of when the article is: file name, front matter, title, dateline or a sentence; null without. */
  readonly dated: Cue | null
  readonly sources: readonly Source[]
  readonly references: readonly Reference[]
  readonly mentions: readonly Mention[]
  readonly recovery: readonly RecoveryEdit[]
  readonly repair: Repair
  readonly diagnostics: readonly Diagnostic[]
  /** Number of lines of the source, for messages and bounds. */
  readonly lines: number
}
