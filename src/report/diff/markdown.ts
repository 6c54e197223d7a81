import type { Root, RootContent } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly/serializeOnly'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import stringWidth from 'string-width'
import { unified } from 'unified'
import type { Language } from '../../article/types.ts'
import { labels as allLabels } from '../labels.ts'
import { besideReport, type LineUrl } from '../lineUrl.ts'
import { heading, list, paragraph } from '../markdown/nodes.ts'
import { withCode } from '../markdown/withCode.ts'
import { articleNodes } from './articleNodes.ts'
import { excerptOf } from './excerptOf.ts'
import { type DiffLabels, diffLabels } from './labels.ts'
import { quiet } from './quiet.ts'
import type { DiffReport } from './types.ts'

export interface DiffMarkdownOptions {
  /** Of headings and labels; by default that of each article. */
  readonly language?: Language | undefined
  /** Of what is said where there is no article; by default Chinese. */
  readonly locale?: Language | undefined
  /** Where lines of the new version can be looked at; by default in the file beside the output. */
  readonly lineUrl?: LineUrl | undefined
}

/** GitHub takes comments of this many characters at most; GitLab a million. */
const LONGEST = 65_536
/** How many entries a list may have, less and less until the whole is short enough. */
const STEPS = [50, 20, 10, 5, 2]
const MOST_UNREADABLE = 50

const processor = unified()
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .use(remarkGfm, { stringLength: (cell) => Math.min(stringWidth(cell), 40) })
  .use(remarkCjkFriendly)
  .freeze()

/** The diff as a comment on a pull request: what matters in sight, the rest to be opened, never longer than GitHub allows. */
export function diffMarkdown(diff: DiffReport, { language, locale = 'zh', lineUrl = besideReport }: DiffMarkdownOptions = {}): string {
  const changed = diff.articles.filter((one) => one.changed)
  const words = diffLabels[language ?? (changed[0] ?? diff.articles[0])?.language ?? locale]
  const frame = [print(head(diff, changed.length > 0, words)), print(foot(diff, changed.length, words))] as const
  const draw = (most: number) =>
    changed.map((one) => {
      const spoken = language ?? one.language
      return print(articleNodes(one, { labels: allLabels[spoken], words: diffLabels[spoken], urlOf: lineUrl, most }))
    })
  const whole = join(frame, draw(Number.POSITIVE_INFINITY))
  if (whole.length <= LONGEST) return whole
  const shortest = draw(0)
  if (join(frame, shortest).length <= LONGEST) {
    const text = STEPS.map((most) => join(frame, draw(most))).find((one) => one.length <= LONGEST)
    return text ?? join(frame, shortest)
  }
  const note = (left: number) => print([paragraph(words.cut(left))])
  let room = LONGEST - join(frame, [note(changed.length)]).length
  const fitting = shortest.findIndex((one) => {
    room -= one.length + 1
    return room < 0
  })
  return join(frame, [...shortest.slice(0, fitting), note(changed.length - fitting)])
}

/** Parts that end in a line break each, with a blank line between two. */
function join([first, last]: readonly [string, string], parts: readonly string[]): string {
  return [first, ...parts, last].filter((part) => part !== '').join('\n')
}

function print(children: RootContent[]): string {
  return processor.stringify({ type: 'root', children } satisfies Root)
}

function head({ since }: DiffReport, some: boolean, words: DiffLabels): RootContent[] {
  const title = heading(2, '')
  title.children = withCode(since === null ? words.title : `${words.title}${words.aside(words.since(since))}`)
  return [title, ...(some ? [] : [paragraph(words.none)])]
}

function foot({ articles, passedOver, unreadable }: DiffReport, changed: number, words: DiffLabels): RootContent[] {
  const others = words.others(changed > 0 ? articles.length - changed : 0, passedOver.length)
  const shown = unreadable.slice(0, MOST_UNREADABLE)
  const left = unreadable.length - shown.length
  return [
    ...(others ? [paragraph(others)] : []),
    ...(shown.length > 0 ? [heading(3, words.unreadable)] : []),
    ...(shown.length > 0
      ? [
          list([
            ...shown.map(({ file, reason }) => [paragraph(quiet(excerptOf(`${file} — ${reason}`)))] as const),
            ...(left > 0 ? [[paragraph(words.more(left))] as const] : [])
          ])
        ]
      : [])
  ]
}
