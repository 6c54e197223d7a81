import type { Place } from '../../article/types.ts'
import { countWhile } from '../../text/countWhile.ts'
import type { ControlComment } from './types.ts'

/** Answers which comment silences a finding, and remembers which have. */
export interface Silencer {
  /**
   * The comment that asks for silence about a finding, or null: the nearest where several do.
   *
   * @param place where the finding starts; null for a finding about the whole file, which a `disable-file` silences, and a
   * `disable` that holds to the end of the file.
   */
  silencedBy(ruleId: string, place: Place | null): ControlComment | null
  /** The rules that a comment has silenced so far. */
  usedBy(comment: ControlComment): ReadonlySet<string>
}

/** What of the comments concerns one rule. */
interface RuleView {
  readonly byLine: ReadonlyMap<number, ControlComment>
  readonly blocks: readonly ControlComment[]
  /** Each `disable` and `enable`, in order. */
  readonly switches: readonly ControlComment[]
  readonly file: ControlComment | null
}

/** The comments are looked through once for each rule that asks; after that an answer takes a search among the switches. */
export function createSilencer(comments: readonly ControlComment[]): Silencer {
  const views = new Map<string, RuleView>()
  const used = new Map<ControlComment, Set<string>>()

  const viewOf = (ruleId: string): RuleView => {
    const view = views.get(ruleId) ?? createView(comments.filter(({ rules }) => rules.length === 0 || rules.includes(ruleId)))
    views.set(ruleId, view)
    return view
  }
  const find = ({ byLine, blocks, switches, file }: RuleView, place: Place | null): ControlComment | null => {
    const { line, offset } = place?.start ?? { line: 0, offset: Infinity }
    const next = byLine.get(line) ?? blocks.findLast(({ nextLine, lastLine }) => (nextLine ?? 0) <= line && line <= (lastLine ?? 0))
    if (next) return next
    const last = switches[countWhile(switches, (one) => one.place.start.offset <= offset) - 1]
    return last?.command === 'disable' ? last : file
  }
  return {
    silencedBy(ruleId, place) {
      const comment = find(viewOf(ruleId), place)
      if (comment) used.set(comment, (used.get(comment) ?? new Set()).add(ruleId))
      return comment
    },
    usedBy: (comment) => used.get(comment) ?? new Set()
  }
}

function createView(comments: readonly ControlComment[]): RuleView {
  const of = (...commands: readonly string[]) => comments.filter(({ command }) => commands.includes(command))
  return {
    byLine: new Map(of('disable-next-line').map((comment) => [comment.nextLine ?? 0, comment])),
    blocks: of('disable-next-block'),
    switches: of('disable', 'enable'),
    file: of('disable-file')[0] ?? null
  }
}
