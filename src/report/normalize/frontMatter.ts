import type { RootContent } from 'mdast'
import { parseDocument } from 'yaml'
import type { Article, Dimension } from '../../article/types.ts'
import { folded } from '../folded.ts'

/**
 * The article's front matter with what was read declared in it, so that the normal form reads to the same subjects and
 * dimensions. Front matter that is no YAML map stays as it is, and nothing is declared.
 */
export function frontMatter(
  given: RootContent | undefined,
  { subjects, declaredProfile }: Article,
  dimensions: readonly Dimension[]
): RootContent[] {
  if ((given?.type as string) === 'toml') return [given!]
  const document = parseDocument(given?.type === 'yaml' ? given.value : '', { logLevel: 'error' })
  const data: unknown = document.errors.length > 0 ? null : document.toJS()
  if (given && (typeof data !== 'object' || data === null || Array.isArray(data)) && given.type === 'yaml' && given.value.trim() !== '')
    return [given]
  const declared = {
    ...(declaredProfile !== null && { profile: declaredProfile }),
    subjects: subjects.map(({ name, aliases }) => ({ name: folded(name), ...(aliases.length > 0 && { aliases: aliases.map(folded) }) })),
    dimensions: dimensions.map(({ name, standard }) => ({ name: folded(name), ...(standard && { standard }) }))
  }
  document.set('evenhand', document.createNode(declared))
  return [{ type: 'yaml', value: document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd() }]
}
