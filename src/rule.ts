/** Everything a rule may import: what it reads, what it yields, and `defineRule`, which ties the two together. */
import type { Article, Language, Place, TextEdit } from './article/types.ts'
import type { Balance, CoverageMatrix } from './coverage/types.ts'
import type { Profile } from './profiles/types.ts'

export type * from './article/types.ts'
export { USE_CASES } from './article/types.ts'
export { contradictions } from './coverage/contradictions.ts'
export { coveredHere } from './coverage/coveredHere.ts'
export { type DriftingName, driftingNames } from './coverage/driftingNames.ts'
export { evidenceOptions } from './coverage/evidenceOptions.ts'
export { favoured } from './coverage/favoured.ts'
export { gaps } from './coverage/gaps.ts'
export { adviceDimensions, isAdvice } from './coverage/isAdvice.ts'
export { isBareMark } from './coverage/isBareMark.ts'
export { isNamed } from './coverage/isNamed.ts'
export { isTreatedIn } from './coverage/isTreatedIn.ts'
export { type MissingLabel, missingLabels } from './coverage/missingLabels.ts'
export { openComparisons } from './coverage/openComparisons.ts'
export { recycledArguments } from './coverage/recycledArguments.ts'
export { rivalIsHere, rivalName, rivalOf } from './coverage/rivalOf.ts'
export { type SubjectOrder, subjectOrders } from './coverage/subjectOrders.ts'
export { subjectPlace } from './coverage/subjectPlace.ts'
export { supportProblems } from './coverage/supportProblems.ts'
export type * from './coverage/types.ts'
export { unsupportedClaims } from './coverage/unsupportedClaims.ts'
export { systemKindName } from './lexicon/systemKindName.ts'
export type { Profile } from './profiles/types.ts'
export { code } from './text/code.ts'
export { excerpt } from './text/excerpt.ts'
export { fold } from './text/fold.ts'
export { list } from './text/list.ts'
export { nearest } from './text/nearest.ts'

export type Severity = 'error' | 'warning' | 'info'
export type RuleCategory = 'balance' | 'consistency' | 'evidence' | 'language' | 'structure'
export type OptionValue = string | number | boolean | readonly string[]
export type MessageData = Readonly<Record<string, string | number | readonly string[]>>

/** One wording in both languages; each returns the message without a final stop. */
export interface Wording<Data> {
  readonly zh: (data: Data) => string
  readonly en: (data: Data) => string
}

/** A message: what is wrong (`reason`), and why it matters or what to do (`note`). */
export interface MessageDefinition<Data> extends Wording<Data> {
  /** For a message that is a mere hint whatever the rule: the finding never weighs more than this. */
  readonly severity?: Severity
  /**
   * For a message about the article rather than about the words at its place: names of the data that say what it is about.
   * The others (counts, examples) may change while the finding is the same one. Empty for what can be found but once.
   */
  readonly about?: readonly string[]
  readonly note?: Wording<Data>
}

export interface OptionDefinition<Value extends OptionValue = OptionValue> {
  readonly description: string
  readonly default: Value
  /** Inclusive bounds for numbers. */
  readonly minimum?: number
  readonly maximum?: number
  /** Allowed values for strings. */
  readonly choices?: readonly string[]
}

/** Another place that a finding is about, with its own words. */
export interface RelatedPlace<Data = MessageData> {
  readonly message: Wording<Data>
  readonly data: Data
  readonly place: Place
}

/** What a rule sees. `profile` is the one in force for this article. */
export interface RuleContext {
  readonly article: Article
  readonly matrix: CoverageMatrix
  readonly balance: Balance
  readonly profile: Profile
  readonly language: Language
  /** The name of a standard dimension in the language of the findings; the id itself where the taxonomy has none. */
  readonly dimensionName: (standard: string) => string
}

type Messages = Readonly<Record<string, MessageDefinition<never>>>
type DataOf<Message> = Message extends { readonly zh: (data: infer Data) => string } ? Data : never
type OptionsOf<Options> = { readonly [Key in keyof Options]: Options[Key] extends { readonly default: infer Value } ? Widen<Value> : never }
type Widen<Value> = Value extends string
  ? string
  : Value extends number
    ? number
    : Value extends boolean
      ? boolean
      : Value extends readonly string[]
        ? readonly string[]
        : never

/** What `check` yields: a message id with exactly the data that message wants, and where. */
export type Problem<M> = {
  readonly [Id in keyof M & string]: {
    readonly message: Id
    readonly data: DataOf<M[Id]>
    /** Null for a finding about the whole file; it is then placed at its first line. */
    readonly place: Place | null
    // biome-ignore lint/suspicious/noExplicitAny: each related place carries data of its own wording
    readonly related?: readonly RelatedPlace<any>[]
    readonly fix?: readonly TextEdit[]
    readonly suggest?: readonly { readonly title: Wording<MessageData>; readonly edits: readonly TextEdit[] }[]
  }
}[keyof M & string]

export interface RuleDefinition<M extends Messages, O extends Readonly<Record<string, OptionDefinition>>> {
  /** Kebab case; names the defect, so that “allow `id`” reads well. */
  readonly id: string
  readonly description: Readonly<Record<Language, string>>
  readonly category: RuleCategory
  /** Where its page can be read; those that ship have theirs in the repository. */
  readonly url?: string
  /** Default severity, or `off`. */
  readonly severity: Severity | 'off'
  /** Runs after all others, and finds among the diagnostics which comments have silenced none of theirs. Default false. */
  readonly last?: boolean
  /** Also runs on files that are not comparisons. Default false. */
  readonly everywhere?: boolean
  readonly options: O
  readonly messages: M
  check(context: RuleContext, options: OptionsOf<O>): Iterable<Problem<M>>
}

/** A rule with its types erased, as the linter keeps it. */
// biome-ignore lint/suspicious/noExplicitAny: the pairing of message and data was checked in defineRule
export type Rule = RuleDefinition<any, any>

/** Declares a rule. Wrong message ids, missing data and unknown options are compile errors. */
export function defineRule<const M extends Messages, const O extends Readonly<Record<string, OptionDefinition>>>(
  definition: RuleDefinition<M, O>
): RuleDefinition<M, O> {
  return definition
}
