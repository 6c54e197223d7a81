import type { Language } from '../../article/types.ts'
import type { Project } from './detectProject.ts'
import { labels } from './labels.ts'

export type ConfigForm = 'yaml' | 'json' | 'js'

/** The name and the text of a first configuration. */
export function configText(
  form: ConfigForm,
  preset: string,
  { type }: Project,
  language: Language
): { readonly name: string; readonly text: string } {
  const schema = `${type === null ? 'https://unpkg.com/evenhand' : './node_modules/evenhand'}/schema/config.schema.json`
  if (form === 'json') return { name: 'evenhand.config.json', text: `${JSON.stringify({ $schema: schema, extends: preset }, null, 2)}\n` }
  // A .js file is an ES module only where package.json says so.
  if (form === 'js')
    return { name: `evenhand.config.${type === 'module' ? 'js' : 'mjs'}`, text: `export default {\n  extends: '${preset}'\n}\n` }
  return { name: 'evenhand.config.yaml', text: labels[language].yaml(schema, preset) }
}
