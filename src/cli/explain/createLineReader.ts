import { resolve } from 'node:path'
import { type LineLayout, layoutOf } from '../../article/layoutOf.ts'
import { createLineReport } from '../../report/line/createLineReport.ts'
import type { LineReport } from '../../report/line/types.ts'
import type { ReportInput } from '../../report/types.ts'
import { shownPath } from '../input/shownPath.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usageError.ts'
import type { LineTarget } from './lineTargets.ts'

/** A file as far as its lines are asked about. */
interface ReadFile {
  readonly input: ReportInput
  readonly layout: (line: number) => LineLayout
  readonly lines: number
}

/** Reads each file once, however many of its lines are asked about. The function throws `UsageError` for a line that is not there. */
export function createLineReader(session: Session): (target: LineTarget) => Promise<LineReport> {
  const files = new Map<string, Promise<ReadFile>>()
  return async ({ file, line }) => {
    const known = files.get(file) ?? readFile(file, session)
    files.set(file, known)
    const { input, layout, lines } = await known
    if (line >= 1 && line <= lines) return createLineReport(input, line, layout(line))
    const shown = input.article.file
    throw new UsageError({
      zh: `\`${shown}\` 没有第 ${line} 行，应为 1 到 ${lines}`,
      en: `\`${shown}\` has no line ${line}, expected 1 to ${lines}`
    })
  }
}

async function readFile(file: string, session: Session): Promise<ReadFile> {
  const { io, args } = session
  const path = file === '-' ? null : resolve(io.cwd, file)
  const name = path === null ? (args.stdinFilename ?? '<stdin>') : shownPath(io.cwd, path)
  const source = await session.read({ file: name, path })
  const { article, matrix, result } = await session.inspect(name, source)
  if (!article || !('text' in source)) {
    const reason = result.findings[0]?.reason ?? result.faults?.[0]?.message ?? ''
    throw new UsageError({ zh: `\`${name}\`：${reason}`, en: `\`${name}\`: ${reason}` })
  }
  return {
    input: { article, ...(matrix && { matrix }), findings: result.findings, source: source.text },
    layout: layoutOf(source.text, { mdx: name.endsWith('.mdx') }),
    lines: article.lines
  }
}
