import type { FileResult } from '../../lint/types.ts'
import { version } from '../../version.generated.ts'
import type { Outcome } from '../output/types.ts'
import type { Session } from '../session.ts'
import { blobHash } from './blobHash.ts'
import type { BlobRun } from './types.ts'

/** `--format blob`: all that `evenhand merge` needs to write any form. Nothing is left out, whatever `--quiet` says. */
export async function createBlob(outcome: Outcome, { args, settingsOf }: Session): Promise<string> {
  const { failed, notices, known, unchanged, dry, stats } = outcome
  const files = await Promise.all(
    outcome.results.map(async (result) => ({ failOn: (await settingsOf(result.file)).configuredFailOn, result: portable(result) }))
  )
  const run: BlobRun = { shard: args.shard, failed, notices, known, unchanged, dry, stats, rules: await outcome.rules(), files }
  const json = JSON.stringify(run)
  return `{"evenhandBlob":1,"version":${JSON.stringify(version)},"sha256":"${blobHash(json)}","run":${json}}\n`
}

/** What was thrown cannot be written down; its message is. */
function portable({ faults, ...result }: FileResult): FileResult {
  return faults ? { ...result, faults: faults.map(({ ruleId, message }) => ({ ruleId, message, cause: null })) } : result
}
