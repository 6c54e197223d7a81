import type { RootContent } from 'mdast'
import { heading, inlineCode, list, paragraph } from '../markdown/nodes.ts'
import { withCode } from '../markdown/withCode.ts'
import { percentOrNothing } from '../percent.ts'
import type { Drawing } from './drawing.ts'
import { excerptOf } from './excerptOf.ts'
import { quiet } from './quiet.ts'
import type { ArticleDiff } from './types.ts'

/** `### docs/a.md`, where it comes from, the figures that moved, and which subjects and dimensions came and went. */
export function headline(diff: ArticleDiff, { labels, words }: Drawing): RootContent[] {
  const { file, oldFile, status, balance, kind, coverageChanged } = diff
  const figures = balance
    .map(({ figure, from, to }) => ({ figure, from: percentOrNothing(from), to: percentOrNothing(to) }))
    .filter(({ from, to }) => from !== to)
    .map(({ figure, from, to }) => `${words.figure[figure]} ${words.becomes(from, to)}`)
  const names = (['subjects', 'dimensions'] as const).flatMap((what) =>
    (['added', 'removed', 'renamed'] as const).flatMap((how) => {
      const found = diff[what][how].map((one) => (typeof one === 'string' ? one : words.becomes(one.from, one.to)))
      return found.length > 0 ? [quiet(excerptOf(words.named(what, how, found.join(labels.comma))))] : []
    })
  )
  const lines = [
    ...(kind.from && kind.to && kind.from !== kind.to ? [words.becomes(labels.kind[kind.from], labels.kind[kind.to])] : []),
    ...(figures.length > 0 ? [figures.join(' · ')] : []),
    ...names,
    ...(coverageChanged ? [] : [words.noCoverage])
  ]
  const title = heading(3, '')
  const same = status === 'modified' && oldFile === file
  title.children = [inlineCode(file), ...(same ? [] : withCode(words.aside(words.status(status, oldFile ?? ''))))]
  return [title, lines.length === 1 ? paragraph(lines[0]!) : list(lines.map((line) => [paragraph(line)]))]
}
