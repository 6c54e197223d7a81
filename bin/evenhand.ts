#!/usr/bin/env node
/** The command line: joins the process, all rules and the worker to `run`, and nothing else. */
import process from 'node:process'
import { run } from '../src/cli/run.ts'

const { argv, env, stdin, stdout, stderr } = process
const rules = async () => (await import('../rules/index.ts')).rules
const workers = async () => {
  const { Worker } = await import('node:worker_threads')
  return () => new Worker(new URL('./worker.js', import.meta.url))
}

process.exitCode = await run(argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd(), rules, workers })
