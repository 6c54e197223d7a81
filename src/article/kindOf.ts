import { fold } from '../text/fold.ts'
import type { Block } from './outline/types.ts'
import type { StatementDraft } from './statements/types.ts'
import { hasWord } from './structure/words.ts'
import type { ArticleKind, Subject } from './types.ts'

/** Readings that make a comparison even of a document whose title says that it teaches. */
const PLAIN: ReadonlySet<string> = new Set([
  'declared',
  'title-versus',
  'considered-options',
  'pro-con-sections',
  'heading-pattern',
  'table-rows'
])

/** One statement in so many must be for or against its subject where only the layout speaks for a comparison. */
const LEAST_JUDGED = 3

/** Things that the title names and a table sets side by side are compared, however drily it describes them. */
function isNamedIn(title: string, { name, aliases }: Subject): boolean {
  const folded = fold(title)
  return [name, ...aliases].some((form) => folded.includes(fold(form)))
}

/**
 * What kind of document this is. A comparison says something of at least two subjects, and of the second more than in
 * passing; a guide or a changelog that mentions two names is none.
 */
export function kindOf(
  subjects: readonly Subject[],
  statements: readonly StatementDraft[],
  titles: readonly Block[],
  single: boolean,
  declared: boolean
): ArticleKind {
  if (declared && subjects.length >= 2) return 'comparison'
  const counts = subjects.map((subject) => statements.filter((statement) => statement.subject === subject.id).length).sort((a, b) => b - a)
  const [, second = 0] = counts
  const title = titles.map((block) => block.text).join(' ')
  const compares = hasWord('comparison-word', title)
  const teaches = hasWord('howto-title', title) && !compares
  const total = counts.reduce((sum, count) => sum + count, 0)
  const plain = subjects.every((subject) => PLAIN.has(subject.cue.by))
  const compared = subjects.length >= 2 && second >= 1 && total >= (plain ? 2 : 3)
  // Labels that recur in a licence or a form name no alternatives: a comparison says what is good or bad about them.
  const judged = statements.filter(({ polarity }) => polarity !== 'neutral').length
  const titled = subjects.every((subject) => subject.cue.by === 'table-header' && isNamedIn(title, subject))
  if (!plain && !compares && !titled && judged * LEAST_JUDGED < statements.length) return single ? 'single-subject' : 'not-comparison'
  if (compared && (plain || compares || !hasWord('weak-howto', title)) && !(teaches && (!plain || second * 4 < total))) return 'comparison'
  return single ? 'single-subject' : 'not-comparison'
}
