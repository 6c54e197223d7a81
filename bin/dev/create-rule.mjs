import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Copies the template to `rules/ID` and `fixtures/rules/ID`.
 * @param {string} root the repository
 * @param {string} id kebab case
 * @returns {string[]} the folders made; throws when the id will not do or is taken
 */
export function createRule(root, id) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(id))
    throw new Error(`A rule's id is in kebab case and names the defect (vague-source); this is ${JSON.stringify(id)}`)
  const [rule, fixtures] = [`rules/${id}`, `fixtures/rules/${id}`]
  for (const folder of [rule, fixtures]) if (existsSync(join(root, folder))) throw new Error(`${folder} exists already`)
  cpSync(join(root, 'rules/_template'), join(root, rule), { recursive: true })
  cpSync(join(root, rule, 'fixtures'), join(root, fixtures), { recursive: true })
  rmSync(join(root, rule, 'fixtures'), { recursive: true })
  for (const file of ['index.ts', 'README.md']) {
    const path = join(root, rule, file)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/\btemplate\b/g, id))
  }
  return [rule, fixtures]
}
