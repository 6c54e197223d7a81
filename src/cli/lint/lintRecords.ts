import { ndjson } from '../../formatters/ndjson.ts'
import { exitCode } from '../exitCode.ts'
import { recordEntries } from '../input/recordEntries.ts'
import { hideUngrave } from '../output/hideUngrave.ts'
import { overLimit } from '../output/overLimit.ts'
import type { OpenOutput } from '../output/withOutputs.ts'
import type { Session } from '../session.ts'

/**
 * `lint --input-format ndjson`: one line in, one line out, each out before the next is read, so that memory stays flat and whoever asks may wait for
 * the answer. A line that holds no article gets a line with `error`, and fails as an error does. Resolves to the exit code.
 */
export async function lintRecords(session: Session, { destination }: OpenOutput): Promise<number> {
  const { args, settings } = session
  let code = 0
  let warnings = 0
  for await (const entry of recordEntries(session)) {
    let line: string
    if ('failure' in entry) {
      line = `${JSON.stringify(entry.failure)}\n`
      if ((args.failOn ?? settings.failOn) !== 'never') code = 1
    } else {
      const { result } = await session.inspect(entry.file, { text: entry.text }, settings)
      code = Math.max(code, exitCode([result], session.failOn))
      warnings += result.findings.filter(({ severity }) => severity === 'warning').length
      line = ndjson(args.quiet ? hideUngrave([result]).results : [result])
    }
    if (!(await destination.write(line))) break
  }
  // What an earlier run left in the file goes also where nothing came in.
  await destination.write('')
  if (args.maxWarnings !== null && warnings > args.maxWarnings) {
    await session.say(overLimit(warnings, args.maxWarnings))
    code = 1
  }
  return session.failed() ? 2 : code
}
