import type { Language } from '../../article/types.ts'
import { nearest } from '../../text/nearest.ts'
import type { Args } from '../args.ts'
import { completions } from '../completion/completions.ts'
import type { Io } from '../io.ts'
import { shells } from '../options.ts'
import { UsageError } from '../usageError.ts'
import { createWriter } from '../writer.ts'

/**
 * `evenhand completion SHELL`: prints a script made from the table of options. Throws `UsageError` for other shells.
 *
 * yargs could print one for bash and zsh, which starts the command at every tab; these hold all they offer, and fish has one, too.
 */
export async function completion({ files }: Args, io: Io, language: Language): Promise<number> {
  const [asked, ...more] = files
  const shell = shells.find((name) => name === asked)
  if (shell === undefined || more.length > 0) throw wrongShell(files)
  const ids = (await io.rules()).map(({ id }) => id)
  const what = completions(ids, language)
  const script =
    shell === 'bash'
      ? (await import('../completion/bash.ts')).bash(what)
      : shell === 'zsh'
        ? (await import('../completion/zsh.ts')).zsh(what)
        : (await import('../completion/fish.ts')).fish(what)
  await createWriter(io.stdout).write(script)
  return 0
}

function wrongShell(given: readonly string[]): UsageError {
  const list = shells.map((name) => `\`${name}\``)
  const word = given.join(' ')
  const near = given.length === 1 ? nearest(word, shells) : null
  return new UsageError({
    zh: `${word === '' ? '请说明是哪种 shell' : `不会补全 \`${word}\``}，可用 ${list.join('、')}${near ? `；是不是 \`${near}\`？` : ''}`,
    en: `${word === '' ? 'the shell lacks' : `no completion for \`${word}\``}, expected one of ${list.join(', ')}${near ? `; did you mean \`${near}\`?` : ''}`
  })
}
