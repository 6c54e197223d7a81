/** Prints `N passed, N failed` from vitest's JSON report (the first argument); fails where there is none or a test failed. */
import { readFileSync } from 'node:fs'
import process from 'node:process'

const report = readFileSync(process.argv[2] ?? '', 'utf8')
if (report === '') {
  console.log('No tests ran: a step before them failed.')
  process.exit(1)
}
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults, success } = JSON.parse(report)
/** A test file that fails to load has no tests to count: it counts as one failure. @type {(file: {status: string, assertionResults: unknown[]}) => boolean} */
const failedToLoad = ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
const unloaded = testResults.filter(failedToLoad).length
const skipped = numPendingTests + numTodoTests
if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${numPassedTests} passed, ${numFailedTests + unloaded} failed`)
process.exitCode = success ? 0 : 1
