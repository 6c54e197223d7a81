import type { Article, Language } from '../article/types.ts'
import { countsOf } from './countsOf.ts'
import { createReport } from './create.ts'
import { folded } from './folded.ts'
import { labels as allLabels } from './labels.ts'
import { paint } from './paint.ts'
import { draw } from './tree/draw.ts'
import { sections } from './tree/sections.ts'
import { wrap } from './tree/wrap.ts'
import type { Report } from './types.ts'

export interface TreeOptions {
  /** ANSI colours; default false. */
  readonly color?: boolean | undefined
  /** Of the words around the article's own; default that of each article. */
  readonly language?: Language | undefined
  /** Width to wrap at, in terminal columns; default 100. */
  readonly columns?: number | undefined
}

/** For a person at a terminal: what was read of each article, where it stands, and by which cue it was read so. */
export function tree(what: Report | Article, options: TreeOptions = {}): string {
  const { articles, unreadable } = 'articles' in what ? what : createReport([{ article: what }])
  const { color = false, columns = 100 } = options
  const title = (text: string) => paint(color, 'bold', text)
  const blocks = articles.map((article) => {
    const labels = allLabels[options.language ?? article.language]
    const about = [labels.kind[article.kind], labels.language[article.language], labels.understood(countsOf(article))]
    return [
      title(folded(article.file)),
      ...(article.title === null ? [] : wrap(folded(article.title), columns)),
      ...wrap(about.join(' · '), columns).map((line) => paint(color, 'dim', line)),
      ...sections(article, labels).flatMap((section) => ['', title(section.title), ...draw(section.branches, { color, columns })])
    ]
  })
  if (unreadable.length > 0) {
    const labels = allLabels[options.language ?? articles[0]?.language ?? 'zh']
    const branches = unreadable.map(({ file, reason }) => ({ text: file, note: reason }))
    blocks.push([title(labels.unreadable), ...draw(branches, { color, columns })])
  }
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n')
}
