import { Console } from 'node:console'
import { resolve } from 'node:path'
import { Readable, Writable } from 'node:stream'
import type { Language } from '../../article/types.ts'
import type { Args } from '../args.ts'
import type { Io } from '../io.ts'

/** `evenhand lsp`: serves an editor until it leaves. Resolves to the exit code. Configuration is looked at for each document, not before. */
export async function lsp(args: Args, io: Io, language: Language): Promise<number> {
  const { serve } = await import('../../lsp/serve.ts')
  const { stdin, stdout, stderr, cwd } = io
  const input = stdin instanceof Readable ? stdin : Readable.from(stdin)
  const output = stdout instanceof Writable ? stdout : toStream(stdout)
  const before = globalThis.console
  const aside = toStream(stderr)
  // Standard output belongs to the protocol; configurations that are code may print.
  globalThis.console = new Console(aside, aside)
  try {
    const config = args.config === null ? null : resolve(cwd, args.config)
    return await serve({ input, output, rules: await io.rules(), cwd, config, language, lang: args.lang })
  } finally {
    globalThis.console = before
  }
}

function toStream(output: Io['stdout']): Writable {
  return new Writable({ write: (chunk, _, done) => void output.write(String(chunk), done) })
}
