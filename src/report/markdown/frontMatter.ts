import type { Yaml } from 'mdast'
import { stringify } from 'yaml'
import { folded } from '../folded.ts'
import type { ReportArticle } from '../types.ts'
import { rowsOf } from './rowsOf.ts'

/** Declares what was read, so that reading the report again finds the same subjects and dimensions; nothing to declare gives nothing. */
export function frontMatter(article: ReportArticle): Yaml[] {
  const { declaredProfile, subjects } = article
  const declared = {
    ...(declaredProfile !== null && { profile: declaredProfile }),
    ...(subjects.length > 0 && {
      subjects: subjects.map(({ name, aliases }) => ({ name: folded(name), ...some('aliases', aliases.map(folded)) }))
    }),
    // also when there are none: without the list the reader would look for them
    ...(subjects.length > 0 && {
      dimensions: rowsOf(article).map(({ name, others, standard }) => ({
        name: folded(name),
        ...some('aliases', others),
        ...(standard && { standard })
      }))
    })
  }
  return Object.keys(declared).length === 0 ? [] : [{ type: 'yaml', value: stringify({ evenhand: declared }, { lineWidth: 0 }).trimEnd() }]
}

function some(key: string, list: readonly string[]): Record<string, readonly string[]> {
  return list.length > 0 ? { [key]: list } : {}
}
