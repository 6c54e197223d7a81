import type { ReportingDescriptor } from 'sarif'
import type { Language } from '../../article/types.ts'
import { pageUrl } from '../../lint/pageUrl.ts'
import { pageMarkdown } from '../rulePage/pageMarkdown.ts'
import type { FormatRule } from '../types.ts'
import { LEVELS } from './resultOf.ts'

/** A rule as SARIF describes it, in one language; its help is its page, or where that is. */
export function ruleOf(
  { id, description, category, severity, page, url = pageUrl(id) }: FormatRule,
  language: Language
): ReportingDescriptor {
  const text = `${description[language]}${language === 'zh' ? '。' : '.'}`
  const level = severity === 'off' ? 'warning' : LEVELS[severity]
  const markdown = page ? pageMarkdown(page, language, url) : `${text} [${id}](${url})\n`
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text },
    fullDescription: { text },
    helpUri: url,
    // Code scanning refuses rules without help.
    help: { text: markdown, markdown },
    defaultConfiguration: { enabled: severity !== 'off', level },
    properties: {
      tags: [category],
      'problem.severity': level === 'note' ? 'recommendation' : level
    }
  }
}
