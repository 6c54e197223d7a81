/** fixtures/cli/<case>: `cmd.json` is run in `in/`; `expected.txt` is what comes out, and the exit code. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { play } from './play.ts'

interface Command {
  readonly args: readonly string[]
  /** A file in `in/`. */
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
}

const root = join(import.meta.dirname, '../../fixtures/cli')

it.each(readdirSync(root))('%s', async (name) => {
  const folder = join(root, name)
  const cwd = join(folder, 'in')
  const { args, stdin, env } = JSON.parse(readFileSync(join(folder, 'cmd.json'), 'utf8')) as Command
  const played = await play(args, { cwd, ...(stdin && { stdin: readFileSync(join(cwd, stdin)) }), ...(env && { env }) })
  const parts = [`$ evenhand ${args.join(' ')}${stdin ? ` < ${stdin}` : ''}`, played.stdout.replace(/\n$/, '')]
  if (played.stderr !== '') parts.push(`--- standard error\n${played.stderr.replace(/\n$/, '')}`)
  const text = `${[...parts, `--- exit code ${played.code}`].join('\n')}\n`
  const settled = text.replaceAll('\u001b', '␛').replace(/("version": ?)"[^"]+"/g, '$1"…"')
  await expect(settled).toMatchFileSnapshot(join(folder, 'expected.txt'))
})
