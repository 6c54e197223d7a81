import type { Yaml } from 'mdast'
import { stringify } from 'yaml'
import { folded } from '../folded.ts'
import type { ReportArticle } from '../types.ts'

/** Declares what was read, so that reading the report again finds the same subjects and dimensions; nothing to declare gives nothing. */
export function frontMatter({ declaredProfile, subjects, dimensions }: ReportArticle): Yaml[] {
  const declared = {
    ...(declaredProfile !== null && { profile: declaredProfile }),
    ...(subjects.length > 0 && {
      subjects: subjects.map(({ name, aliases }) => ({ name: folded(name), ...some('aliases', aliases.map(folded)) }))
    }),
    // also when there are none: without the list the reader would look for them
    ...(subjects.length > 0 && {
      dimensions: dimensions.map(({ name, standard }) => ({ name: folded(name), ...(standard && { standard }) }))
    })
  }
  return Object.keys(declared).length === 0 ? [] : [{ type: 'yaml', value: stringify({ evenhand: declared }, { lineWidth: 0 }).trimEnd() }]
}

function some(key: string, list: readonly string[]): Record<string, readonly string[]> {
  return list.length > 0 ? { [key]: list } : {}
}
