/** The script of action.yml, run as GitHub runs it, with a stand-in for npx that shows what it was given. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { tempFolder } from './tempFolder.ts'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[] }
}

const { inputs, runs } = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as Action
const [step] = runs.steps

/** The words that `npx … -- evenhand` is given. */
function words(given: Readonly<Record<string, string>>): string[] {
  const env = Object.fromEntries(
    Object.entries(step!.env).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? ''
      return [name, given[input] ?? inputs[input]?.default ?? 'unknown input']
    })
  )
  const cwd = tempFolder({ npx: '#!/bin/sh\nprintf "%s\\n" "$@"\n', 'a.md': '', 'b.md': '' })
  const run = `chmod +x npx; PATH="$PWD:$PATH"\n${step!.run}`
  const { stdout, status, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env }
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout.trimEnd().split('\n')
}

describe.skipIf(process.platform === 'win32')('action.yml', () => {
  it('annotates and leaves globs to evenhand', () => {
    expect(words({ files: '*.md docs' })).toEqual([
      '--yes',
      '--package',
      'evenhand@latest',
      '--',
      'evenhand',
      'lint',
      '--format',
      'github',
      '--output-file',
      '-',
      '--',
      '*.md',
      'docs'
    ])
  })

  it('writes SARIF where asked, and takes no command from an input', () => {
    const given = words({ 'sarif-file': 'out dir/a.sarif', args: '--quiet $(touch evil)', files: 'a.md; touch evil' })
    expect(given.slice(6)).toEqual([
      ...['--format', 'github', '--output-file', '-', '--format', 'sarif', '--output-file', 'out dir/a.sarif'],
      ...['--quiet', '$(touch', 'evil)', '--', 'a.md;', 'touch', 'evil']
    ])
  })

  it('leaves the format to args where it is given none', () => {
    expect(words({ format: '', args: '-f json' }).slice(5)).toEqual(['lint', '-f', 'json', '--', '.'])
  })
})
