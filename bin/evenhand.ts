#!/usr/bin/env node
/** The command line: joins the process and all rules to `run`, and nothing else. */
import process from 'node:process'
import { run } from '../src/cli/run.ts'

const { argv, env, stdin, stdout, stderr } = process
const rules = async () => (await import('../rules/index.ts')).rules

process.exitCode = await run(argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd(), rules })
