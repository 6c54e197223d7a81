import type { Language } from '../../article/types.ts'
import { labels } from '../labels.ts'
import { inWords } from './inWords.ts'
import { lineLabels } from './labels.ts'
import type { Role } from './types.ts'

/** What a line does, as a phrase whose subject is the line; and why, where a cue tells. */
export function roleText(role: Role, language: Language): { readonly text: string; readonly why: string } {
  const words = lineLabels[language]
  const { comma, quoted, lines } = labels[language]
  switch (role.role) {
    case 'title':
      return { text: words.title, why: '' }
    case 'verdict':
      return { text: words.verdict, why: '' }
    case 'subject':
      return { text: words.subject(quoted(role.name)), why: role.cue ? inWords(role.cue, language) : '' }
    case 'dimension':
      return {
        text: words.dimension(`${quoted(role.name)}${role.standard ? ` [${role.standard}]` : ''}`),
        why: inWords(role.cue, language)
      }
    case 'group':
      return { text: words.group(role.dimensions.map(quoted).join(language === 'zh' ? '' : comma)), why: '' }
    case 'decides': {
      const terms = role.terms.filter((term) => term !== '').map(quoted)
      return {
        text: words.decides(
          terms.join(comma),
          role.statements.length,
          runsOf(role.lines)
            .map(([from, to]) => lines(from, to))
            .join(comma)
        ),
        why: ''
      }
    }
  }
}

/** Lines that follow each other, as first and last. */
function runsOf(lines: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last?.[1] === line - 1) last[1] = line
    else runs.push([line, line])
  }
  return runs
}
