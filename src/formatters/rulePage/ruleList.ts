import type { Language } from '../../article/types.ts'
import type { RuleSeverity } from '../../lint/types.ts'
import { labels } from '../../report/labels.ts'
import { paint } from '../../report/paint.ts'
import { widthOf, wrap } from '../../report/tree/wrap.ts'
import type { Rule } from '../../rule.ts'
import { pageLabels } from './labels.ts'

export interface ListOptions {
  readonly language: Language
  readonly color: boolean
  /** Terminal columns to wrap at; default 100. */
  readonly columns?: number | undefined
}

/** All rules with the severity in force and what they check, one a row. */
export function ruleList(
  rules: readonly { readonly rule: Rule; readonly severity: RuleSeverity }[],
  { language, color, columns = 100 }: ListOptions
): string {
  const severityName = (severity: RuleSeverity) => (severity === 'off' ? pageLabels[language].off : labels[language].severity[severity])
  const wide = (texts: readonly string[]) => Math.max(...texts.map(widthOf))
  const idWidth = wide(rules.map(({ rule }) => rule.id))
  const severityWidth = wide(rules.map(({ severity }) => severityName(severity)))
  const left = idWidth + severityWidth + 4
  const shade = { error: 'red', warning: 'yellow', info: 'cyan', off: 'dim' } as const
  const rows = rules.flatMap(({ rule: { id, description }, severity }) => {
    const name = severityName(severity)
    const pad = ' '.repeat(severityWidth - widthOf(name))
    const head = `${paint(color, 'bold', id)}${' '.repeat(idWidth - widthOf(id))}  ${paint(color, shade[severity], name)}${pad}  `
    return wrap(description[language], Math.max(24, columns - left)).map((line, index) => `${index === 0 ? head : ' '.repeat(left)}${line}`)
  })
  return `${rows.join('\n')}\n`
}
