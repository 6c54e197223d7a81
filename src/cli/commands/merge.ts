import { checkShards } from '../blob/checkShards.ts'
import { mergeRuns } from '../blob/mergeRuns.ts'
import { readBlobs } from '../blob/readBlobs.ts'
import { withOutputs } from '../output/withOutputs.ts'
import { writeOutcome } from '../output/writeOutcome.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usageError.ts'

/** `evenhand merge`: writes the results of many runs as if they were those of one. Resolves to the exit code. Throws `UsageError`. */
export async function merge(session: Session): Promise<number> {
  const { args, io } = session
  if (args.files.length === 0)
    throw new UsageError({
      zh: '`evenhand merge` 要一个目录，里面是 `evenhand lint --format blob` 写出的文件',
      en: '`evenhand merge` lacks a folder, expected one with what `evenhand lint --format blob` wrote'
    })
  return await withOutputs(session, async (outputs) => {
    const blobs = await readBlobs(args.files, io.cwd)
    checkShards(blobs)
    const outcome = mergeRuns(blobs.map(({ run }) => run))
    for (const { text } of outcome.notices) await session.say(text)
    return await writeOutcome({ ...outcome, failOn: (file) => args.failOn ?? outcome.failOn(file) }, outputs, session)
  })
}
