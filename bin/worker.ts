/** A worker of the command line: joins its port and all rules to `serveJobs`, and nothing else. */
import { parentPort } from 'node:worker_threads'
import { rules } from '../rules/index.ts'
import { serveJobs } from '../src/cli/worker/serveJobs.ts'

if (parentPort) serveJobs(parentPort, rules)
