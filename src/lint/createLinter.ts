import { emptyArticle } from '../article/emptyArticle.ts'
import { read } from '../article/read.ts'
import { cannotCompare } from '../article/triage/cannotCompare.ts'
import type { Article, Diagnostic, Language } from '../article/types.ts'
import { createMatrix } from '../coverage/matrix.ts'
import type { CoverageMatrix } from '../coverage/types.ts'
import { refusal } from '../markdown/limits.ts'
import { profileFor } from '../profiles/profileFor.ts'
import type { MessageData, Rule } from '../rule.ts'
import { languageOf } from '../text/languageOf.ts'
import { brokenDirectives } from './control/brokenDirectives.ts'
import { readControl } from './control/readControl.ts'
import { findingLanguage } from './findingLanguage.ts'
import { firstLineOf } from './firstLineOf.ts'
import type { Measure } from './measure.ts'
import type { LintMemory } from './memory.ts'
import { type ActiveRule, resolveRules } from './resolveRules.ts'
import { runRules } from './runRules.ts'
import type { FileResult, LintConfig } from './types.ts'
import { understood } from './understood.ts'

export interface LintInput {
  readonly source: string
  /** As it should be named in results; forward slashes. */
  readonly file: string
  /** Read as MDX; by default where the file's name ends in `.mdx`. `prepare({ mdx: true })` must have been awaited before. */
  readonly mdx?: boolean | undefined
  readonly config?: LintConfig | undefined
  /**
   * Read of what is no comparison only as much as tells so, often without parsing it. The findings and the kind are the same; what
   * there is beside (claims, sources) is not read, and the result is `triaged`. Default false; never where `claims` is `all`.
   */
  readonly triage?: boolean | undefined
  /** Of lints of this very text with other rules and the same settings of reading: what they read is not read again. */
  readonly memory?: LintMemory | undefined
}

export interface UnreadableInput {
  readonly file: string
  /** Why: see the causes in `rules/unreadable-file`; any other word is shown as it is. */
  readonly cause: string
  /** Facts for the message, for example `limit` in MiB for `too-large`. */
  readonly data?: Readonly<Record<string, string | number>> | undefined
  /** Language of the finding where the configuration says `auto`: there is no article to take it from. */
  readonly language?: Language | undefined
  readonly config?: LintConfig | undefined
}

/** A result together with what it was made from; null where nothing was read. */
export interface Inspection {
  readonly result: FileResult
  readonly article: Article | null
  readonly matrix: CoverageMatrix | null
}

export interface Linter {
  readonly rules: readonly Rule[]
  /** Lints one text. Throws a RangeError for a configuration that cannot be used, and for nothing else. */
  lint(input: LintInput): FileResult
  /** As `lint`, with the article and its matrix. */
  inspect(input: LintInput): Inspection
  /** The result for a file whose content could not be read. */
  unreadable(input: UnreadableInput): FileResult
  /** Throws what `lint` would throw for this configuration. */
  check(config: LintConfig): void
}

export interface LinterOptions {
  readonly rules: readonly Rule[]
  /** Ids of rules that run elsewhere, so that comments may name them. */
  readonly otherIds?: readonly string[] | undefined
  /** Wraps each step (`article`, `comments`, `matrix`, `rules`, `rule:ID`), for who wants to know how long they take. */
  readonly measure?: Measure | undefined
}

/** A linter that runs the rules given; it keeps no state between files. */
export function createLinter({ rules, otherIds = [], measure = (_, work) => work() }: LinterOptions): Linter {
  const resolved = new WeakMap<object, ActiveRule[]>()
  const activeFor = (config: LintConfig): ActiveRule[] => {
    const found = resolved.get(config) ?? resolveRules([...rules, ...(config.ownRules ?? [])], config.rules)
    resolved.set(config, found)
    return found
  }
  const check = (config: LintConfig): void => {
    activeFor(config)
    profileFor(emptyArticle('', 'en'), config)
  }
  const ids = [...new Set([...rules.map((rule) => rule.id), ...otherIds])]

  const finish = (
    article: Article,
    source: string | null,
    config: LintConfig,
    kind: FileResult['kind'],
    { triaged = false, mdx = false, memory }: { triaged?: boolean; mdx?: boolean; memory?: LintMemory | undefined } = {}
  ): Inspection => {
    const control = memory?.control ?? measure('comments', () => readControl(source ?? '', { mdx }))
    const judged: Article = {
      ...article,
      diagnostics: [...article.diagnostics, ...brokenDirectives(control, [...ids, ...(config.ownRules ?? []).map((rule) => rule.id)])]
    }
    const matrix = memory?.read?.matrix ?? measure('matrix', () => createMatrix(article))
    if (memory) Object.assign(memory, { read: { article, matrix }, control })
    const language = findingLanguage(config, article.language)
    const firstLine = firstLineOf(source ?? '')
    const { findings, silenced, faults } = measure('rules', () =>
      runRules({
        article: judged,
        matrix,
        active: activeFor(config),
        comments: control.comments,
        source: source ?? '',
        firstLine,
        config,
        language,
        measure,
        memory
      })
    )
    const { file } = article
    const result = {
      file,
      kind,
      language,
      understood: understood(article),
      ...(triaged && { triaged }),
      findings,
      ...(silenced.length > 0 && { silenced }),
      ...(faults.length > 0 && { faults }),
      source
    }
    return { result, article, matrix }
  }

  const unread = ({ file, cause, data = {}, language = 'en', config = {} }: UnreadableInput): Inspection => {
    const diagnostic: Diagnostic = { code: 'unreadable', data: { ...data, cause } satisfies MessageData, place: null }
    const { result } = finish({ ...emptyArticle(file, language), diagnostics: [diagnostic] }, null, config, 'unreadable')
    return { result, article: null, matrix: null }
  }

  const inspect = ({ source, file, mdx = file.endsWith('.mdx'), config = {}, triage = false, memory }: LintInput): Inspection => {
    check(config)
    const refused = refusal(source)
    if (refused) {
      const { reason, line, limit } = refused
      return unread({
        file,
        cause: reason === 'size' ? 'too-long' : reason,
        data: { line, limit },
        language: languageOf(source.slice(0, 2000)),
        config
      })
    }
    try {
      const { subjects, compared, dimensions, examples } = config
      const brief = triage && config.claims !== 'all'
      if (brief && !mdx && !subjects && !compared && measure('triage', () => cannotCompare(source))) {
        const { result } = finish(emptyArticle(file, languageOf(source)), source, config, 'not-comparison', { triaged: true })
        return { result, article: null, matrix: null }
      }
      const article =
        memory?.read?.article ??
        measure('article', () =>
          read(source, {
            file,
            mdx,
            brief,
            ...(subjects && { subjects }),
            ...(compared && { compared }),
            ...(dimensions && { dimensions }),
            ...(examples && { examples })
          })
        )
      return finish(article, source, config, article.kind, { triaged: brief && article.kind !== 'comparison', mdx, memory })
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause)
      const language = findingLanguage(config, languageOf(source.slice(0, 2000)))
      const nothing = understood(emptyArticle(file, language))
      const faults = [{ ruleId: null, message, cause }]
      return {
        result: { file, kind: 'unreadable', language, understood: nothing, findings: [], faults, source },
        article: null,
        matrix: null
      }
    }
  }

  return {
    rules,
    inspect,
    lint: (input) => inspect(input).result,
    unreadable: (input) => unread(input).result,
    check
  }
}
