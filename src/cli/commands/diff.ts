import { join } from 'node:path'
import type { Inspection } from '../../lint/createLinter.ts'
import { createReportArticle } from '../../report/createReportArticle.ts'
import { createDiff } from '../../report/diff/createDiff.ts'
import type { DiffReport, Version, VersionPair } from '../../report/diff/types.ts'
import { openDestination } from '../destination.ts'
import { readSource, type Source } from '../input/readSource.ts'
import { lineUrls } from '../lineUrls.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usageError.ts'

/** A version of a file on its way into the diff; null for one that does not exist. */
type Draft = { readonly file: string; readonly source: Source } | null

/** `evenhand diff`: prints what changed between two files, or since a revision. Resolves to the exit code. */
export async function diff(session: Session): Promise<number> {
  const { args, io, language, settings } = session
  const lineUrl = lineUrls(args, io.cwd)
  const destination = await openDestination(args.outputFile, io)
  try {
    const pairs: VersionPair[] = []
    const unreadable: DiffReport['unreadable'][number][] = []
    for await (const [oldDraft, draft] of args.since === null ? twoFiles(session) : sinceRevision(session, args.since)) {
      const failures = unreadable.length
      const old = await read(oldDraft)
      const now = await read(draft)
      if (unreadable.length === failures) pairs.push({ old, now })
    }
    // "No change" would be no answer where what was asked for is missing.
    if (session.failed() && pairs.length === 0 && unreadable.length === 0) return 2
    const made = createDiff(pairs, { since: args.since, unreadable })
    if (args.format === 'json') await destination.write(`${JSON.stringify(made, null, 2)}\n`)
    else {
      const { diffMarkdown } = await import('../../report/diff/markdown.ts')
      // A comment is for those who read the article, so it speaks the article's language unless told otherwise.
      await destination.write(
        diffMarkdown(made, { language: settings.lang === 'auto' ? undefined : settings.lang, locale: language, lineUrl })
      )
    }
    return session.failed() ? 2 : 0

    async function read(one: Draft): Promise<Version | null> {
      if (one === null) return null
      const { article, matrix, result }: Inspection = await session.inspect(one.file, one.source)
      if (article && matrix)
        return { article: createReportArticle({ article, matrix, findings: result.findings }), findings: result.findings }
      unreadable.push({ file: one.file, reason: result.findings[0]?.reason ?? result.faults?.[0]?.message ?? 'unreadable' })
      return null
    }
  } finally {
    await destination.close()
  }
}

async function* twoFiles(session: Session): AsyncGenerator<readonly [old: Draft, now: Draft]> {
  const [old, now, ...more] = session.args.files
  if (old === undefined || now === undefined || more.length > 0)
    throw new UsageError({
      zh: `\`evenhand diff\` 要两个文件（OLD NEW），这里有 ${session.args.files.length} 个；与 git 的版本相比，用 \`--since REV\``,
      en: `\`evenhand diff\` wants two files (OLD NEW), got ${session.args.files.length}; to compare with a revision of git, use \`--since REV\``
    })
  const drafts: Draft[] = []
  for (const word of [old, now]) {
    const [input, another] = await session.inputs([word])
    if (another)
      throw new UsageError({
        zh: `\`${word}\` 不是一个文件；比较许多文件，用 \`--since REV\``,
        en: `\`${word}\` is not one file; to compare many, use \`--since REV\``
      })
    if (input) drafts.push({ file: input.file, source: await session.read(input) })
  }
  // What is missing has been said.
  if (drafts.length === 2) yield [drafts[0]!, drafts[1]!]
}

async function* sinceRevision(session: Session, since: string): AsyncGenerator<readonly [old: Draft, now: Draft]> {
  const [{ rootOf }, { commitOf }, { changedInputs }, { blob }] = await Promise.all([
    import('../git/rootOf.ts'),
    import('../git/commitOf.ts'),
    import('../git/changedInputs.ts'),
    import('../git/blob.ts')
  ])
  const root = await rootOf(session.io.cwd, '--since')
  const commit = await commitOf(root, since)
  for (const { path, oldPath, file, oldFile } of await changedInputs(session, root, commit, 'working'))
    yield [
      oldPath === null ? null : { file: oldFile!, source: await blob(root, commit, oldPath) },
      path === null ? null : { file: file!, source: await readSource(join(root, path)) }
    ]
}
