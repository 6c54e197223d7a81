/** What of an article's visible words is not in another form of it, beside labels that the reader made use of. */
import type { Nodes } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { cleanName } from '../../src/article/subjects/names.ts'
import type { Article } from '../../src/article/types.ts'
import { parse } from '../../src/markdown/parse.ts'
import { recover } from '../../src/markdown/recover/recover.ts'
import { createIsLabel } from '../../src/report/normalize/createIsLabel.ts'

const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []

/** The text that readers see, leaf by leaf, with code and front matter. */
function leaves(source: string): string[] {
  const found: string[] = []
  visit(parse(source), (node: Nodes, index, parent) => {
    if (node.type === 'code' || node.type === 'yaml') found.push(node.value)
    // The head over a column of labels names what the form's sections are.
    if (node.type === 'tableRow') found.push(...node.children.slice(parent?.type === 'table' && index === 0 ? 1 : 0).map(visible))
    else if (node.type === 'paragraph' || node.type === 'heading') found.push(visible(node))
  })
  return found
}

const visible = (node: Nodes) => plain(node, { includeHtml: false }).replace(/\s+/g, ' ')

/** What is missing of a leaf's words beside statements and labels. */
function missing(leaf: string, held: ReadonlySet<string>, { statements }: Article, isLabel: (text: string) => boolean): string[] {
  const isHeld = (text: string) => wordsOf(cleanName(text)).every((word) => held.has(word))
  if (isHeld(leaf) || isLabel(leaf) || isLabel(cleanName(leaf))) return []
  const said = statements.map(({ text }) => text).sort((a, b) => b.length - a.length)
  return said
    .reduce((left, text) => left.replace(text, '\n'), leaf)
    .split('\n')
    .filter((piece) => !isHeld(piece) && !isLabel(piece))
}

/** Leaves of `source`, from which `article` was read, with words that `form` does not hold. */
export function lostWords(source: string, article: Article, form: string): string[] {
  const held = new Set(leaves(form).flatMap(wordsOf))
  const isLabel = createIsLabel(article)
  return leaves(recover(source).text).flatMap((leaf) => missing(leaf, held, article, isLabel))
}
