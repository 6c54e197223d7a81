import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { rules } from '../../rules/index.ts'
import type { RuleOptions } from '../../src/lint/types.ts'

const folder = join(import.meta.dirname, '../../fixtures/rules')

/** One case: `fixtures/rules/<rule>/<name>.md`, with the rule's options in `<name>.json` and what is printed in `<name>.txt`. */
export interface RuleFixture {
  readonly rule: string
  readonly name: string
  /** Absolute. */
  readonly path: string
  readonly file: string
  readonly options: RuleOptions
  readonly expected: string
}

export function ruleFixtures(): RuleFixture[] {
  return rules.flatMap(({ id }) =>
    readdirSync(join(folder, id))
      .filter((file) => /\.mdx?$/.test(file))
      .sort()
      .map((file) => {
        const path = join(folder, id, file)
        const base = path.replace(/\.mdx?$/, '')
        const options = existsSync(`${base}.json`) ? JSON.parse(readFileSync(`${base}.json`, 'utf8')) : {}
        return { rule: id, name: basename(base), path, file: basename(file), options, expected: `${base}.txt` }
      })
  )
}
