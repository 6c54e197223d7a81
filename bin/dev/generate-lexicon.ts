/** Turns `src/lexicon/**.yml` into TypeScript modules: words are data for writers, modules are what the engine loads. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

interface List {
  note?: string
  source?: string
  terms?: string[]
  patterns?: string[]
}

const HEADER = '// Generated from the YAML files beside it by `npm run generate`. Do not edit.\n'

/** Returns path (relative to the repository) → text of every generated lexicon module. */
export function generateLexicon(root: string): Map<string, string> {
  const folder = join(root, 'src/lexicon')
  const modules = new Map<string, string>()
  for (const language of ['zh', 'en'] as const) {
    const files: Record<string, Record<string, { terms: string; patterns: string }>> = {}
    for (const name of yamlFiles(join(folder, language))) {
      const lists = parse(readFileSync(join(folder, language, name), 'utf8')) as Record<string, List> | null
      for (const [key, list] of Object.entries(lists ?? {})) {
        // `- no` and `- 80` are no strings to YAML
        const odd = [...(list.terms ?? []), ...(list.patterns ?? [])].find((term) => typeof term !== 'string')
        if (odd !== undefined)
          throw new Error(`${language}/${name}: ${key} has the term ${String(odd)}, which YAML does not read as text; put it in quotes`)
      }
      files[name.replace(/\.yml$/, '')] = Object.fromEntries(
        Object.entries(lists ?? {}).map(([key, list]) => [key, { terms: lines(list.terms), patterns: lines(list.patterns) }])
      )
    }
    modules.set(`src/lexicon/${language}.generated.ts`, `${HEADER}export const ${language} = ${JSON.stringify(files, null, 1)}\n`)
  }
  const dimensions = yamlFiles(join(folder, 'dimensions')).flatMap((name) => {
    const entries = parse(readFileSync(join(folder, 'dimensions', name), 'utf8')) as Record<string, unknown>[] | null
    return (entries ?? []).map((entry) => ({ ...entry, group: name.replace(/\.yml$/, '') }))
  })
  modules.set(
    'src/lexicon/dimensions.generated.ts',
    `${HEADER}import type { StandardDimension } from './types.ts'\n\nexport const dimensions: readonly StandardDimension[] = ${JSON.stringify(dimensions, null, 1)}\n`
  )
  const systems = yamlFiles(join(folder, 'systems')).flatMap(
    (name) => parse(readFileSync(join(folder, 'systems', name), 'utf8')) as Record<string, unknown>[]
  )
  const kinds: unknown = parse(readFileSync(join(folder, 'system-kinds.yml'), 'utf8'))
  modules.set(
    'src/lexicon/systems.generated.ts',
    `${HEADER}import type { KnownSystem, SystemKind } from './types.ts'\n\nexport const systems: readonly KnownSystem[] = ${JSON.stringify(systems, null, 1)}\n\nexport const systemKinds: readonly SystemKind[] = ${JSON.stringify(kinds, null, 1)}\n`
  )
  return modules
}

/** One text, as the engine splits it again: a module of thousands of strings takes long to load. */
function lines(list: readonly string[] = []): string {
  const broken = list.find((term) => term === '' || term.includes('\n'))
  if (broken !== undefined) throw new Error(`the term ${JSON.stringify(broken)} is empty or has a line break; take it out`)
  return list.join('\n')
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
}
