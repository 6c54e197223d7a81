import { resolve } from 'node:path'
import type { Language } from '../article/types.ts'
import type { FailOn } from '../config/types.ts'
import type { Text } from '../config/wording.ts'
import type { Inspection, Linter } from '../lint/createLinter.ts'
import type { FileResult } from '../lint/types.ts'
import type { Args } from './args.ts'
import { findInputs, type Input } from './input/findInputs.ts'
import { emptyList } from './input/inputTexts.ts'
import { readSource, readStream, type Source } from './input/readSource.ts'
import { refused } from './input/refused.ts'
import type { Unreadable } from './input/unreadable.ts'
import type { Io } from './io.ts'
import { localeLanguage } from './localeLanguage.ts'
import { commands } from './options.ts'
import type { Notice } from './output/types.ts'
import type { Progress } from './progress.ts'
import { createSettings, type Settings, type SettingsSource } from './settings.ts'
import { createStopwatch, type Stopwatch } from './stopwatch.ts'
import { UsageError } from './usageError.ts'

/** What all commands work with: the settings, the files, a way to inspect one, and whether anything went wrong. */
export interface Session {
  readonly args: Args
  readonly io: Io
  /** In force for the working folder; what is asked of a file goes by its own. */
  readonly settings: Settings
  readonly resolver: SettingsSource['resolver']
  /** In force for a file as results name it; a record that came in a stream is named by strangers, and has the working folder's. */
  settingsOf(file: string, record?: boolean): Promise<Settings>
  /** Language of notices. */
  readonly language: Language
  /** Whether what is no comparison is read only as far as tells so. */
  readonly triage: boolean
  /** Rules and reader, loaded on the first call: a run that needs neither is spared them. */
  linter(): Promise<Linter>
  /** Says one thing on standard error. */
  readonly say: (text: Text) => Promise<unknown>
  /** Finds the inputs; what is missing is said at once and remembered for the exit code, `quiet` leaves out what is merely ignored. Throws `UsageError`. */
  inputs(given?: readonly string[], options?: { readonly quiet?: boolean }): Promise<readonly Input[]>
  read(input: Input): Promise<Source>
  /** Inspects a text, or words why there is none. Internal faults are said and remembered. */
  inspect(file: string, source: { readonly text: string } | Unreadable, settings?: Settings): Promise<Inspection>
  /** Takes note of a result, wherever it was made: what its file fails on, and faults, which are said and remembered. */
  accept(result: FileResult, settings: Settings): Promise<void>
  /** What a file that was inspected fails on. */
  readonly failOn: (file: string) => FailOn
  /** Says what went wrong with one file, and remembers it for the exit code. */
  fail(text: Text, file?: string): Promise<void>
  /** True once a named path was missing or something broke inside. */
  readonly failed: () => boolean
  /** What was said of inputs that are missing or could not be written, for formats that keep it. */
  readonly notices: () => readonly Notice[]
  /** Times the steps, where `--stats` asks for it. */
  readonly stopwatch: Stopwatch
}

/** Loads rules and configuration. Throws `UsageError` or `ConfigError`. */
export async function createSession(
  args: Args,
  io: Io,
  say: (text: Text, language: Language) => Promise<unknown>,
  progress: Progress | null = null
): Promise<Session> {
  const unsaid: Text[] = []
  const { resolver, settingsFor } = createSettings(args, io.cwd, io.rules, (text) => unsaid.push(text))
  const settings = await settingsFor(resolve(io.cwd, 'any'))
  const language = settings.lang === 'auto' ? localeLanguage(io.env) : settings.lang
  const stopwatch = createStopwatch()
  let loading: Promise<Linter> | undefined
  const load = async () => {
    const [{ createLinter }, rules] = await Promise.all([import('../lint/createLinter.ts'), io.rules()])
    return createLinter({ rules, ...(args.stats && { measure: stopwatch.measure }) })
  }
  const linterOf = () => {
    loading ??= load()
    return loading
  }
  // Fixes need the whole reading.
  const triage = args.command === 'lint' && !args.allDocuments && args.fix === null
  const notices: Notice[] = []
  const failOn = new Map<string, FailOn>()
  let failed = false
  const tell = (text: Text) => say(text, language)
  const settingsOf = (file: string, record = false) => (record ? Promise.resolve(settings) : settingsFor(resolve(io.cwd, file)))

  const accept: Session['accept'] = async ({ file, faults = [] }, own) => {
    failOn.set(file, own.failOn)
    for (const fault of faults) {
      failed = true
      // Stylish output shows faults among the results.
      if (!args.outputs.some(({ format, file }) => format === 'stylish' && file === null))
        await tell(internalFault(file, fault.ruleId, fault.message))
      if (io.env.EVENHAND_DEBUG && fault.cause instanceof Error) io.stderr.write(`${fault.cause.stack}\n`)
    }
  }

  return {
    args,
    io,
    settings,
    resolver,
    settingsOf,
    language,
    triage,
    linter: linterOf,
    accept,
    say: tell,
    failOn: (file) => failOn.get(file) ?? settings.failOn,
    failed: () => failed,
    notices: () => notices,
    stopwatch,
    async fail(text, file) {
      failed = true
      notices.push({ file: file ?? null, text })
      await tell(text)
    },
    async inputs(given = args.files, { quiet = false } = {}) {
      if (given.length === 0 && args.filesFrom !== null) {
        await tell(emptyList(args.filesFrom))
        return []
      }
      const own = new Set(args.outputs.flatMap(({ file }) => (file === null ? [] : resolve(io.cwd, file))))
      const overwritten = given.find((word) => word !== '-' && own.has(resolve(io.cwd, word)))
      if (overwritten !== undefined) throw new UsageError(bothReadAndWritten(overwritten))
      const found = await findInputs(given, {
        cwd: io.cwd,
        stdinFilename: args.stdinFilename,
        resolver: args.ignore ? resolver : null,
        listed: args.listed,
        commands: args.named ? [] : commands
      })
      for (const text of [...unsaid.splice(0), ...(quiet ? [] : found.notices)]) await tell(text)
      for (const text of found.errors) await tell(text)
      failed ||= found.errors.length > 0
      notices.push(...found.errors.map((text) => ({ file: null, text })))
      // A report written into the folder that it is about is not part of it.
      const inputs = found.inputs.filter((input) => input.path === null || !own.has(input.path))
      progress?.expect(inputs.length)
      return inputs
    },
    async read({ file, path }) {
      progress?.step(file)
      return await stopwatch.measureAsync('input', async () => (path === null ? await readStream(io.stdin) : await readSource(path)))
    },
    async inspect(file, source, given) {
      const unreadable = 'text' in source ? refused(source.text) : source
      const own = given ?? (await settingsOf(file))
      const config = own.lint
      const linter = await linterOf()
      if (file.endsWith('.mdx')) await (await import('../markdown/prepare.ts')).prepare({ mdx: true })
      const inspection =
        'text' in source && !unreadable
          ? linter.inspect({ source: source.text, file, config, triage })
          : { result: linter.unreadable({ file, cause: '', ...unreadable, language, config }), article: null, matrix: null }
      await accept(inspection.result, own)
      return inspection
    }
  }
}

function bothReadAndWritten(word: string): Text {
  return {
    zh: `\`${word}\` 既要读又要写，请换一个 --output-file`,
    en: `\`${word}\` is to be read and written at once, expected another --output-file`
  }
}

function internalFault(file: string, ruleId: string | null, message: string): Text {
  const [line = ''] = message.split('\n')
  return {
    zh: `内部故障：${ruleId === null ? '读取' : `规则 \`${ruleId}\` 检查`} \`${file}\` 时出错（${line}），其余结果不受影响`,
    en: `internal fault ${ruleId === null ? 'while reading' : `of rule \`${ruleId}\` on`} \`${file}\` (${line}); the other results stand`
  }
}
