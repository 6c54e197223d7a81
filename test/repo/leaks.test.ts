/** Nothing of the measuring material stands in the project. Only where that material is at hand, beside the checkout. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const check = join(root, '../shared/eval/leak-check.mjs')

it.skipIf(!existsSync(check))('shares no sentence with the measuring material', { timeout: 120_000 }, () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [check, root], { encoding: 'utf8' })
  expect(stdout + stderr).toBe('')
  expect(status).toBe(0)
})
