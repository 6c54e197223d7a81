import { USE_CASES } from '../../article/types.ts'
import { inWords } from '../line/inWords.ts'
import { lineLabels } from '../line/labels.ts'
import { join } from '../tree/notes.ts'
import type { ReportStatement } from '../types.ts'
import type { View } from './types.ts'

/** How a statement was read, in one line: `pro · MySQL · Price · lexicon “cheap” (a word for good or bad)`. */
export function statementNote(statement: ReportStatement, view: Pick<View, 'labels' | 'language'>): string {
  const { polarity, subject, dimension, dimensionId, hedged, cue } = statement
  const { labels, language } = view
  const under = dimensionId === USE_CASES ? labels.useCases : (dimension ?? lineLabels[language].noDimension)
  return join([lineLabels[language].polarity[polarity], subject, under, hedged && labels.hedged, inWords(cue, language)])
}
