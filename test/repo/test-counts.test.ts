import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-counts-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function count(report: string) {
  writeFileSync(join(folder, 'report.json'), report)
  const script = join(import.meta.dirname, '../../bin/dev/test-counts.mjs')
  const { stdout, status } = spawnSync(process.execPath, [script, join(folder, 'report.json')], { encoding: 'utf8' })
  return { lines: stdout.trimEnd().split('\n'), status }
}
const passed = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, success: true, testResults: [] }

it('counts what the report counts', () => {
  expect(count(JSON.stringify(passed))).toEqual({ lines: ['7 passed, 0 failed'], status: 0 })
  const failed = { ...passed, numFailedTests: 2, numPendingTests: 1, success: false }
  expect(count(JSON.stringify(failed))).toEqual({ lines: ['1 skipped', '7 passed, 2 failed'], status: 1 })
})

it('counts a file that does not load as a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] }
  ]
  expect(count(JSON.stringify({ ...passed, success: false, testResults }))).toEqual({ lines: ['7 passed, 1 failed'], status: 1 })
})

it('makes up no counts where no tests ran', () => {
  expect(count('')).toEqual({ lines: ['No tests ran: a step before them failed.'], status: 1 })
})
