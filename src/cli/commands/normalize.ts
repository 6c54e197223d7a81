import { resolve } from 'node:path'
import type { Article } from '../../article/types.ts'
import { profileFor } from '../../profiles/profileFor.ts'
import { openDestination } from '../destination.ts'
import type { Input } from '../input/findInputs.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usageError.ts'
import { boilerplate, nothingToNormalize, severalFiles, unfaithful, unread } from './normalizeTexts.ts'
import { outputPaths } from './outputPaths.ts'

/** `evenhand normalize`: writes each comparison in normal form, or as a decision record. Resolves to the exit code. */
export async function normalize(session: Session): Promise<number> {
  const { args, io } = session
  const inputs = await session.inputs()
  if (args.outputDir !== null && args.outputFile !== null)
    throw new UsageError({
      zh: '`--output-dir` 与 `--output-file` 只能给一个',
      en: 'unexpected `--output-file` beside `--output-dir`, expected one of them'
    })
  if (args.outputDir === null && inputs.length > 1) throw new UsageError(severalFiles(inputs.length))
  const paths = args.outputDir === null ? null : outputPaths(inputs, resolve(io.cwd, args.outputDir), io.cwd)
  for (const input of inputs) {
    const written = await normalized(input, session)
    if (written === null) continue
    const path = paths?.get(input) ?? args.outputFile
    const destination = await openDestination(path, io)
    try {
      await destination.write(written)
    } finally {
      await destination.close()
    }
  }
  return session.failed() ? 2 : 0
}

/** What is to be written for an input; null, and why on standard error, where there is nothing. */
async function normalized(input: Input, session: Session): Promise<string | null> {
  const { args, say } = session
  const source = await session.read(input)
  const settings = await session.settingsOf(input.file)
  const { result, article } = await session.inspect(input.file, source, settings)
  if (!article || !('text' in source)) {
    await say(unread(input.file, result.findings[0]?.reason ?? result.faults?.[0]?.message ?? 'unreadable'))
    return null
  }
  if (article.kind !== 'comparison') {
    await say(nothingToNormalize(input.file, article.kind))
    return null
  }
  const { subjects, dimensions, examples } = settings.lint
  const options = {
    layout: args.layout,
    profile: profileFor(article, settings.lint),
    read: {
      mdx: input.file.endsWith('.mdx'),
      ...(subjects && { subjects }),
      ...(dimensions && { dimensions }),
      ...(examples && { examples })
    }
  }
  const write = args.to === 'madr' ? (await import('../../report/madr.ts')).madr : (await import('../../report/normalForm.ts')).normalForm
  const { markdown, faithful } = write(article, source.text, options)
  if (!faithful) await say(unfaithful(input.file))
  const lines = boilerplateLines(article)
  if (lines.length > 0) await say(boilerplate(input.file, lines))
  return markdown
}

/** First and last lines of what a web page had around the article, which the normal form leaves out; a blank line parts nothing. */
function boilerplateLines({ diagnostics }: Article): (readonly [number, number])[] {
  const ranges: [number, number][] = []
  for (const { code, place } of diagnostics) {
    if (code !== 'boilerplate' || !place) continue
    const last = ranges.at(-1)
    if (last && place.start.line <= last[1] + 2) last[1] = Math.max(last[1], place.end.line)
    else ranges.push([place.start.line, place.end.line])
  }
  return ranges
}
