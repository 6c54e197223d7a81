import type { Language } from '../../article/types.ts'
import { labels } from '../labels.ts'
import { why } from '../tree/notes.ts'
import type { ReportStatement } from '../types.ts'
import { glosses } from './glosses.ts'
import { lineLabels } from './labels.ts'

/** A cue with what it means: `lexicon “slow” (a word for good or bad)`. */
export function inWords(cue: ReportStatement['cue'], language: Language): string {
  const list = /^lexicon:(.+)$/.exec(cue.by)?.[1]
  const gloss = list === undefined ? glosses[cue.by]?.[language] : lineLabels[language].list(list)
  const shown = list === undefined ? why(cue, labels[language]) : labels[language].quoted(cue.term)
  return gloss === undefined ? shown : lineLabels[language].meaning(shown, gloss)
}
