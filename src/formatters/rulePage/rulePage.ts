import type { Language } from '../../article/types.ts'
import type { RuleSeverity } from '../../lint/types.ts'
import { labels } from '../../report/labels.ts'
import { paint } from '../../report/paint.ts'
import { wrap } from '../../report/tree/wrap.ts'
import type { OptionDefinition, Rule } from '../../rule.ts'
import { blocksOf } from './blocksOf.ts'
import { drawTable } from './drawTable.ts'
import { inLanguage } from './inLanguage.ts'
import { pageLabels } from './labels.ts'
import type { Block } from './types.ts'

export interface PageOptions {
  readonly language: Language
  readonly color: boolean
  /** Terminal columns to wrap at; default 100. */
  readonly columns?: number | undefined
  /** The severity in force. */
  readonly severity: RuleSeverity
}

/**
 * A rule's page for the terminal, in one language.
 *
 * @param page the rule's README, or null where there is none.
 */
export function rulePage(rule: Rule, page: string | null, options: PageOptions): string {
  const { language, color, columns = 100, severity } = options
  const words = pageLabels[language]
  const named = (one: RuleSeverity) => (one === 'off' ? words.off : labels[language].severity[one])
  const facts = [
    words.category[rule.category],
    severity === rule.severity ? words.severity(named(severity)) : words.usually(named(severity), named(rule.severity)),
    rule.everywhere ? words.everywhere : words.comparisons
  ]
  const blocks = inLanguage(blocksOf(page ?? words.noPage), language)
  const parts = [
    [paint(color, 'bold', rule.id), ...wrap(rule.description[language], columns), paint(color, 'dim', facts.join(' · '))],
    ...blocks.map((block) => lines(block, rule, options).map((line) => line.trimEnd()))
  ]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`
}

function lines(block: Block, rule: Rule, { language, color, columns = 100 }: PageOptions): string[] {
  const words = pageLabels[language]
  const indented = (text: readonly string[], indent = '  ') => text.map((line) => `${indent}${line}`)
  switch (block.kind) {
    case 'heading': {
      const title = paint(color, 'bold', words.sections[block.text] ?? block.text)
      if (block.text !== 'Options') return [title]
      const options = Object.entries(rule.options as Readonly<Record<string, OptionDefinition>>)
      return options.length === 0
        ? []
        : [title, '', ...options.flatMap((option) => indented(hanging(optionText(option, language), '- ', columns - 2)))]
    }
    case 'prose':
      return indented(wrap(unmarked(block.text), columns - 2))
    case 'list':
      return block.text.split(/\n(?=(?:[-*]|\d+\.) )/).flatMap((item) => {
        const [, marker = '', text = ''] = /^((?:[-*]|\d+\.) )([\s\S]*)$/.exec(item) ?? []
        return indented(hanging(unmarked(text), marker, columns - 2))
      })
    case 'table':
      return indented(drawTable(unlinked(block.text)))
    case 'fence': {
      const [, verdict = '', given = ''] = /^markdown (ok|not-ok)(?: (\{.*\}))?$/.exec(block.info) ?? []
      const title = verdict === 'ok' ? words.ok : verdict === 'not-ok' ? words.notOk : block.info === 'text' ? words.output : ''
      const label = title === '' ? [] : [`  ${paint(color, 'dim', `${title}${given && ` ${given}`}${labels[language].colon.trim()}`)}`]
      return [...label, ...indented(block.text.split('\n'), '    ')]
    }
  }
}

function optionText([name, definition]: readonly [string, OptionDefinition], language: Language): string {
  const value = JSON.stringify(definition.default)
  return `${name}${pageLabels[language].default(value)}${labels[language].colon}${definition.description}`
}

/** The first line behind the marker, the others below it. */
function hanging(text: string, marker: string, columns: number): string[] {
  return wrap(text, columns - marker.length).map((line, index) => `${index === 0 ? marker : ' '.repeat(marker.length)}${line}`)
}

/** Running text without hard wrapping, links and stress. */
function unmarked(text: string): string {
  return unlinked(text)
    .replace(/(\p{Script=Han}|[，。；：、！？）”])\n\s*(?=\p{Script=Han}|[“（《`])/gu, '$1')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
}

function unlinked(text: string): string {
  return text.replace(/\[([^\]\n]*)\]\(([^()\s]*)\)/g, (_, words: string, target: string) =>
    /^https?:/.test(target) ? `${words} (${target})` : words
  )
}
