import type { Language } from '../article/types.ts'
import type { Text } from '../config/wording.ts'
import { plain } from '../formatters/plain.ts'
import type { Args } from './args.ts'
import type { Io } from './io.ts'
import { localeLanguage } from './localeLanguage.ts'
import type { CommandName } from './options.ts'
import type { Session } from './session.ts'
import { textsOf } from './textsOf.ts'
import { wantsProgress } from './wantsProgress.ts'
import { createWriter } from './writer.ts'

/**
 * Runs the command line and resolves to its exit code: 0 or 1 as findings have it, 2 for wrong usage or configuration, a
 * path that does not exist, or an internal fault. Never rejects, never ends the process, never prints a stack trace.
 *
 * @param argv the words after `node` and the script.
 */
export async function run(argv: readonly string[], given: Io): Promise<number> {
  const { io, progress } = wantsProgress(given) ? (await import('./progress.ts')).withProgress(given) : { io: given, progress: null }
  const stderr = createWriter(io.stderr)
  const say = (text: Text, language: Language) => stderr.write(`evenhand: ${plain(text[language])}\n`)
  let language = localeLanguage(io.env)
  try {
    const { parseArgs } = await import('./parseArgs.ts')
    const parsed = parseArgs(argv)
    const lang = parsed.values.get('lang')
    if (lang === 'zh' || lang === 'en') language = lang
    const stdout = createWriter(io.stdout)
    if (parsed.values.get('version')) {
      const { version } = await import('../version.generated.ts')
      await stdout.write(`${version}\n`)
      return 0
    }
    if (parsed.values.get('help')) {
      const { helpText } = await import('./helpText.ts')
      await stdout.write(helpText(parsed.command, parsed.named, language, Math.min(io.stdout.columns ?? 100, 120)))
      return 0
    }
    const { checkArgs } = await import('./checkArgs.ts')
    const args = await withFileList(checkArgs(parsed), io)
    if (args.command === 'completion') return await (await import('./commands/completion.ts')).completion(args, io, language)
    if (args.command === 'lsp') return await (await import('./commands/lsp.ts')).lsp(args, io, language)
    const { createSession } = await import('./session.ts')
    if (args.watch) return await (await import('./watch/watch.ts')).watch(() => createSession(args, io, say))
    const session = await createSession(args, io, say, progress)
    language = session.language
    return await commands[args.command](session)
  } catch (error) {
    for (const text of textsOf(error)) await say(text, language).catch(() => {})
    if (io.env.EVENHAND_DEBUG && error instanceof Error) io.stderr.write(`${error.stack}\n`)
    return 2
  } finally {
    progress?.clear()
  }
}

/** The arguments with the files that `--files-from` lists. */
async function withFileList(args: Args, io: Io): Promise<Args> {
  if (args.filesFrom === null) return args
  const names = await (await import('./input/readFileList.ts')).readFileList(args.filesFrom, args, io)
  return { ...args, files: [...args.files, ...names], listed: new Set(names.filter((name) => !args.files.includes(name))) }
}

/** Each is loaded when it is called for. */
const commands: Readonly<Record<Exclude<CommandName, 'completion' | 'lsp'>, (session: Session) => Promise<number>>> = {
  lint: async (session) => (await import('./commands/lint.ts')).lint(session),
  report: async (session) => (await import('./commands/report.ts')).report(session),
  normalize: async (session) => (await import('./commands/normalize.ts')).normalize(session),
  diff: async (session) => (await import('./commands/diff.ts')).diff(session),
  profiles: async (session) => (await import('./commands/profiles.ts')).profiles(session),
  merge: async (session) => (await import('./commands/merge.ts')).merge(session),
  init: async (session) => (await import('./commands/init.ts')).init(session),
  explain: async (session) => (await import('./commands/explain.ts')).explain(session)
}
