import type { Text } from '../../config/wording.ts'
import { createReport } from '../../report/create.ts'
import type { LineUrl } from '../../report/lineUrl.ts'
import type { Report, ReportInput } from '../../report/types.ts'
import { type Destination, openDestination } from '../destination.ts'
import { type Failure, recordEntries } from '../input/recordEntries.ts'
import type { Unreadable } from '../input/unreadable.ts'
import { lineUrls } from '../lineUrls.ts'
import type { Session } from '../session.ts'
import { useColor } from '../useColor.ts'

/** One article on its way to a report, or a line of NDJSON that holds none; `origin` is the input it came from. */
type Entry =
  | { readonly file: string; readonly source: { readonly text: string } | Unreadable; readonly record?: boolean }
  | { readonly origin: string; readonly answer: Failure }

/** `evenhand report`: prints what was read of every input. Resolves to the exit code. */
export async function report(session: Session): Promise<number> {
  const { args } = session
  const destination = await openDestination(args.outputFile, session.io)
  try {
    const found = args.inputFormat === 'ndjson' ? streamEntries(session) : fileEntries(session)
    if (args.format === 'ndjson') await stream(found, session, destination)
    else await gather(found, session, destination)
    return session.failed() ? 2 : 0
  } finally {
    await destination.close()
  }
}

/** Each line is out before the next article is read, so memory stays flat and the reader at the other end can keep up. */
async function stream(entries: AsyncIterable<Entry>, session: Session, destination: Destination): Promise<void> {
  const { ndjson } = await import('../../report/ndjson.ts')
  for await (const entry of entries) {
    const outcome = await digest(entry, session)
    const line = 'article' in outcome ? ndjson(createReport([outcome])) : `${JSON.stringify(outcome)}\n`
    if (!(await destination.write(line))) return
  }
  // What an earlier run left in the file goes also where there was nothing to report.
  await destination.write('')
}

async function gather(entries: AsyncIterable<Entry>, session: Session, destination: Destination): Promise<void> {
  const lineUrl = lineUrls(session.args, session.io.cwd)
  const articles: ReportInput[] = []
  const unreadable: Report['unreadable'][number][] = []
  for await (const entry of entries) {
    const outcome = await digest(entry, session)
    if ('article' in outcome) articles.push(outcome)
    else {
      const origin = 'origin' in entry ? `${entry.origin}:${outcome.line}` : ''
      unreadable.push({ file: outcome.file ?? origin, reason: outcome.error })
    }
  }
  await destination.write(await format(createReport(articles, { unreadable }), articles, session, lineUrl))
}

async function format(made: Report, articles: readonly ReportInput[], session: Session, lineUrl: LineUrl): Promise<string> {
  const { args, io, language, settings, say } = session
  if (args.format === 'json') return (await import('../../report/json.ts')).json(made)
  if (args.format === 'csv' || args.format === 'matrix-csv') {
    // The table has no row for them.
    for (const { file, reason } of made.unreadable) await say(unread(file, reason))
    // A spreadsheet opens a file without asking for its encoding; a pipe is read by programs, which a mark would confuse.
    const options = { bom: args.outputFile !== null }
    if (args.format === 'csv') return (await import('../../report/csv.ts')).csv(made, options)
    return (await import('../../report/matrixCsv.ts')).matrixCsv(made, options)
  }
  if (args.format === 'tree') {
    const terminal = args.outputFile === null ? io.stdout : null
    const color = useColor(args.color, io.env, terminal?.isTTY === true)
    return (await import('../../report/tree.ts')).tree(made, { language, color, columns: terminal?.columns })
  }
  // A page is for those who read the article, so it speaks the article's language unless told otherwise.
  const spoken = settings.lang === 'auto' ? undefined : settings.lang
  if (args.format === 'html') {
    const sources = articles.map(({ source = '' }) => source)
    return (await import('../../report/html.ts')).html(made, { sources, language: spoken, locale: language, lineUrl })
  }
  return (await import('../../report/markdown.ts')).markdown(made, { language: spoken, lineUrl })
}

function unread(file: string, reason: string): Text {
  return { zh: `表中没有 \`${file}\`：${reason}`, en: `\`${file}\` is not in the table: ${reason}` }
}

/** The article with its findings, or what keeps it from being read. */
async function digest(entry: Entry, session: Session): Promise<ReportInput | Failure> {
  if ('answer' in entry) return entry.answer
  const { file, source, record = false } = entry
  const { result, article, matrix } = await session.inspect(file, source, await session.settingsOf(file, record))
  if (!article) return { file, error: result.findings[0]?.reason ?? result.faults?.[0]?.message ?? 'unreadable' }
  return { article, ...(matrix && { matrix }), findings: result.findings, ...('text' in source && { source: source.text }) }
}

async function* fileEntries(session: Session): AsyncGenerator<Entry> {
  for (const input of await session.inputs()) yield { file: input.file, source: await session.read(input) }
}

async function* streamEntries(session: Session): AsyncGenerator<Entry> {
  for await (const entry of recordEntries(session)) {
    if ('failure' in entry) yield { origin: entry.origin, answer: entry.failure }
    else yield { file: entry.file, source: { text: entry.text }, record: true }
  }
}
