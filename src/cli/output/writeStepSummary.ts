import { appendFile, stat } from 'node:fs/promises'
import type { FormatOptions } from '../../formatters/types.ts'
import type { FileResult } from '../../lint/types.ts'
import type { Session } from '../session.ts'

/** GitHub refuses the summary of a step that is longer. */
const LIMIT = 2 ** 20

/** Adds the findings to the summary of the job, where GitHub Actions says where that is. A fault is told and changes no more. */
export async function writeStepSummary(results: readonly FileResult[], options: FormatOptions, { io, say }: Session): Promise<void> {
  const { GITHUB_STEP_SUMMARY: path, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = io.env
  if (!path) return
  const { summary } = await import('../../formatters/github/summary.ts')
  const written = await stat(path).then(
    ({ size }) => size,
    () => 0
  )
  const blobUrl = server && repository && sha ? `${server}/${repository}/blob/${sha}/` : undefined
  await appendFile(path, summary(results, { ...options, blobUrl }, LIMIT - written)).catch(async (error: NodeJS.ErrnoException) => {
    const why = error.code ?? error.message
    await say({ zh: `写不了任务摘要 \`${path}\`（${why}）`, en: `cannot write the job summary \`${path}\` (${why})` })
  })
}
