import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Args } from '../args.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usageError.ts'

/**
 * The names of files in the list that `--files-from` names: one a line, or between NUL characters with `--null`. They are taken as they
 * stand: no name is a glob or standard input. Throws `UsageError` where the list cannot be read.
 */
export async function readFileList(list: string, { null: byNull }: Pick<Args, 'null'>, io: Io): Promise<readonly string[]> {
  const text = list === '-' ? await readAll(io.stdin) : await readFile(resolve(io.cwd, list), 'utf8').catch((error) => refuse(list, error))
  const names = byNull ? text.split('\0') : text.replace(/^\ufeff/, '').split(/\r?\n/)
  return names.filter((name) => name !== '').map((name) => (name === '-' ? './-' : name))
}

async function readAll(stream: Io['stdin']): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function refuse(list: string, { code, message }: NodeJS.ErrnoException): never {
  const why = code ?? message
  throw new UsageError({ zh: `读不了文件名单 \`${list}\`（${why}）`, en: `cannot read the list of files \`${list}\` (${why})` })
}
