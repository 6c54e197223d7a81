/** npm run new-rule -- ID: a rule, its page and its fixtures from `rules/_template`. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { createRule } from './create-rule.mjs'

const root = join(import.meta.dirname, '../..')
try {
  for (const path of createRule(root, process.argv[2] ?? '')) console.log(path)
  const { status } = spawnSync('npm run generate', { cwd: root, shell: true, stdio: 'inherit' })
  process.exitCode = status ?? 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
