import type { BlockContent, Paragraph, PhrasingContent } from 'mdast'
import type { Language } from '../../article/types.ts'
import { labels as reportLabels } from '../labels.ts'
import { inlineCode, link, list, paragraph, strong } from '../markdown/nodes.ts'
import { stringify } from '../markdown/stringify.ts'
import { withCode } from '../markdown/withCode.ts'
import type { Branch } from '../tree/draw.ts'
import { lineLabels } from './labels.ts'
import { lineSections } from './lineSections.ts'
import type { LineReport } from './types.ts'

/** What `lineTree` draws for a terminal, as Markdown for an editor, with the findings first and what they mean. Without the line itself. */
export function lineMarkdown(report: LineReport, language: Language): string {
  const words = lineLabels[language]
  const { kind, findings } = reportLabels[language]
  const head = report.block === 'markup' ? kind[report.kind] : `${kind[report.kind]} · ${words.block[report.block]}`
  const sections = lineSections(report, language).filter(([title]) => title !== findings)
  return stringify({
    type: 'root',
    children: [
      ...report.findings.flatMap(({ reason, note, ruleId, url }) => [
        paragraph(strong('evenhand'), ' ', ...withCode(reason), ' ', link(url, ruleId)),
        ...(note === null ? [] : [paragraph(...withCode(note))])
      ]),
      paragraph({ type: 'emphasis', children: [{ type: 'text', value: head }] }),
      ...(report.reason === null ? [] : [paragraph(...withCode(words.nothing(words.reason[report.reason])))]),
      ...sections.flatMap(([title, branches]) => [paragraph(strong(title)), items(branches)])
    ]
  }).trimEnd()
}

function items(branches: readonly Branch[]) {
  return list(branches.map((branch): [Paragraph, ...BlockContent[]] => [itemLine(branch), ...below(branch.children ?? [])]))
}

function below(children: readonly Branch[]): BlockContent[] {
  return children.length === 0 ? [] : [items(children)]
}

function itemLine({ mark, text, note = '' }: Branch): Paragraph {
  // A sign such as `+` or `−` at the start of an item would be escaped, and reads better as code.
  const sign: readonly (string | PhrasingContent)[] = mark ? [inlineCode(mark.sign), ' '] : []
  return paragraph(...sign, ...withCode(text), note === '' ? '' : ` (${note})`)
}
