import type { Declarations } from '../declarations.ts'
import type { Block, Outline } from '../outline/types.ts'
import { createMentions } from '../subjects/createMentions.ts'
import type { Language, Subject } from '../types.ts'
import { byDriver } from './dimension/byDriver.ts'
import { byTopic } from './dimension/byTopic.ts'
import { createDimensions } from './dimension/createDimensions.ts'
import { OPEN } from './scope.ts'
import type { DimensionDraft, StatementDraft } from './types.ts'

import { createWalk } from './walk/createWalk.ts'

export interface Drafts {
  readonly statements: readonly StatementDraft[]
  /** Those under which something is said, and those that are kept in any case. */
  readonly dimensions: readonly DimensionDraft[]
}

/**
 * Walks the outline leaf by leaf and reads what is said of each subject, under which dimension, for or against.
 *
 * @param titles the blocks that name the whole document, of which nothing is read.
 * @param declared what the author declares.
 */
export function readStatements(
  outline: Outline,
  titles: readonly Block[],
  subjects: readonly Subject[],
  language: Language,
  declared: Pick<Declarations, 'dimensions' | 'complete'> = { dimensions: [], complete: false }
): Drafts {
  const statements: StatementDraft[] = []
  const dimensions = createDimensions(declared.dimensions, declared.complete)
  const reading = {
    subjects,
    language,
    mentions: createMentions(subjects),
    dimensions,
    emit: (draft: StatementDraft) => statements.push(draft)
  }
  if (subjects.length > 0) createWalk(reading, outline, titles, declared.complete).into(outline.root, OPEN)
  const drivers = dimensions.list.filter((draft) => draft.cue.by === 'decision-driver')
  const placed = byTopic(byDriver(statements, drivers), dimensions)
  dimensions.keepDeclared()
  for (const { dimension } of placed) if (dimension) dimension.used = true
  return { statements: placed, dimensions: dimensions.list.filter((draft) => draft.used || draft.keep) }
}
